import { escapeMarkup } from '../escape-markup.ts';
import { cellWords } from '../state-words.ts';
import type { Glance } from './glances.ts';

/** A matrix as a table of GitHub's Markdown, its caption over the titles of the rows. */
export function matrixMarkdown({ caption, matrix: { rows, columns, cells } }: Glance): string {
  return [
    tableRow([caption, ...columns.map(({ title }) => title)].map(escapeCell)),
    tableRow(['---', ...columns.map(() => ':-:')]),
    ...rows.map(({ title }, row) =>
      tableRow([escapeCell(title), ...cells[row]!.map((state) => cellWords[state].glyph)]),
    ),
  ].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A bar would end its cell, in some readers an escaped one as well; an entity never does. */
function escapeCell(text: string): string {
  return escapeMarkup(text).replaceAll('\\|', '&#124;');
}
