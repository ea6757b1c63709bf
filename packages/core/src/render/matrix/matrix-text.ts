import { displayText } from '../display-text.ts';
import { displayWidth } from '../display-width.ts';
import { cellWords } from '../state-words.ts';
import { wrapText } from '../wrap-text.ts';
import type { Matrix } from './matrix.ts';

/** How many columns fit beside the titles of the rows into lines of this width; at least one. */
export function columnsThatFit(width: number): number {
  return Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width - INDENT.length - TITLE) / CELL)));
}

/** A matrix as lines of text, safe to print: the columns by number, what the numbers stand for, and a row for each matter. */
export function matrixText({ rows, columns, cells }: Matrix, width: number): readonly string[] {
  const titles = rows.map(({ title }) => displayText(title).trim());
  const room = width - INDENT.length - CELL * columns.length;
  const taken = INDENT.length + Math.max(2, Math.min(room, longest(titles)));
  const key = columns.map(({ title }, index) => `${index + 1} ${displayText(title).trim()}`).join('; ');
  return [
    wrapText(key, { width, first: INDENT, rest: `${INDENT}  ` }),
    ' '.repeat(taken) + columns.map((_, index) => `${index + 1}`.padStart(CELL)).join(''),
    ...titles.flatMap((title, row) => {
      const signs = cells[row]!.map((state) => cellWords[state].glyph.padStart(CELL)).join('');
      const [first = '', ...rest] = wrapText(title, {
        width: taken,
        first: INDENT,
        rest: `${INDENT}  `,
      }).split('\n');
      return [first + ' '.repeat(Math.max(0, taken - displayWidth(first))) + signs, ...rest];
    }),
  ];
}

const INDENT = '  ';
/** Columns of the terminal that a cell takes, space before it included; numbers of two digits fit. */
const CELL = 3;
/** Columns of the terminal that titles have at least. */
const TITLE = 24;
/** As many as have a number of two digits. */
const MOST_COLUMNS = 99;

function longest(titles: readonly string[]): number {
  return titles.reduce((most, title) => Math.max(most, displayWidth(title)), 0);
}
