import { displayText } from '../display-text.ts';

/** A cell before it is written; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV after RFC 4180: lines end in CR LF, every text is quoted. No control character is kept, and a text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = displayText(cell).trim();
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/**
 * Signs that open a formula, their full-width forms as well, which some spreadsheets take for the same. Apostrophes before
 * one get another, so that taking the first away gives back the text.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/;
