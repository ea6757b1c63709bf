import type { CellState } from '../matrix/matrix.ts';
import { cellWords } from '../state-words.ts';
import { type Html, html } from './html.ts';

/** A state as its sign and its word. */
export function stateMark(state: CellState): Html {
  const { glyph, word } = cellWords[state];
  return html`<span class="${state}"><span class="sign" aria-hidden="true">${glyph}</span> ${word}</span>`;
}

/** A state as its sign alone, with its word for those who do not see it. */
export function stateSign(state: CellState): Html {
  const { glyph, word } = cellWords[state];
  return html`<span class="sign ${state}" aria-hidden="true">${glyph}</span><span class="hidden">${word}</span>`;
}
