import { columnsOf } from './columns-of.ts';
import { graphemes } from './graphemes.ts';

/** The text in ASCII alone, in as many columns: signs by what looks like them, letters without their marks. */
export function asciiText(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  let ascii = '';
  for (const grapheme of graphemes(text)) ascii += asciiGrapheme(grapheme);
  return ascii;
}

function asciiGrapheme(grapheme: string): string {
  const known = likenesses.get(grapheme);
  if (known !== undefined) return known;
  const bare = grapheme.normalize('NFKD').replace(/\p{M}/gu, '');
  const columns = columnsOf(grapheme);
  return /^[\x20-\x7e]+$/u.test(bare) && bare.length === columns ? bare : '?'.repeat(columns);
}

/** Each likeness takes as many columns as what it stands for. */
const likenesses: ReadonlyMap<string, string> = new Map([
  ['✓', '+'],
  ['◐', '/'],
  ['…', '~'],
  ['✗', 'x'],
  ['≠', '!'],
  ['·', '.'],
  ['▸', '>'],
  ['▹', '>'],
  ['●', '*'],
  ['¶', 'p'],
  ['×', 'x'],
  ['⟦', '['],
  ['⟧', ']'],
  ['▇', '#'],
  ['▏', '|'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['›', '>'],
  ['‹', '<'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['↑', '^'],
  ['↓', 'v'],
  ['←', '<'],
  ['→', '>'],
  ['⇧', '^'],
  ['│', '|'],
  ['┃', '|'],
  ['─', '-'],
  ['━', '='],
  ...[...'┌┐└┘┏┓┗┛'].map((corner): [string, string] => [corner, '+']),
]);
