import { anchor } from '../anchor.ts';
import type { CellState, Matrix } from '../matrix/matrix.ts';
import { type Html, html } from './html.ts';
import { stateMark, stateSign } from './state-mark.ts';

/** A matrix as a table that scrolls by itself where it is wider than the page. */
export function matrixTable({ rows, columns, cells }: Matrix, caption: string): Html {
  const head = columns.map(({ title }) => html`<th scope="col">${title}</th>`);
  const body = rows.map(
    ({ id, title }, row) =>
      html`<tr><th scope="row"><a class="quiet" href="#${anchor('matter', id)}">${title}</a></th>${cells[
        row
      ]!.map((state) => html`<td>${stateSign(state)}</td>`)}</tr>
`,
  );
  return html`<section class="scroll" tabindex="0" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Matter</th>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
`;
}

/** What the signs in the cells mean. */
export function matrixLegend(): Html {
  return html`<ul class="counts legend">${STATES.map((state) => html`<li>${stateMark(state)}</li>`)}</ul>`;
}

const STATES: readonly CellState[] = ['agreed', 'in_principle', 'pledged', 'unresolved', 'differ', 'silent'];
