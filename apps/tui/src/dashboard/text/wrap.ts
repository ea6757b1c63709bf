import stringWidth from 'string-width';
import type { Tone } from '../theme.ts';
import { fitting } from './fit.ts';
import { graphemes } from './graphemes.ts';
import { type Line, type Segment, segment } from './segment.ts';

/** A row of wrapped text. `at` is where it begins, in UTF-16 code units of the text that was wrapped. */
export interface WrappedLine {
  readonly line: Line;
  readonly at: number;
}

/** The text in rows of at most `width` columns, broken at spaces, and within a word only where it fills a row. */
export function wrap(line: Line, width: number): readonly WrappedLine[] {
  const columns = Math.max(1, width);
  const rows: WrappedLine[] = [];
  let row: Segment[] = [];
  let rowStart = 0;
  let taken = 0;
  const close = (next: number) => {
    rows.push({ line: row, at: rowStart });
    row = [];
    rowStart = next;
    taken = 0;
  };
  for (const word of words(line)) {
    const gap = row.length > 0 ? stringWidth(word.space.text) : 0;
    if (row.length > 0 && taken + gap + word.width > columns) close(word.at);
    else if (gap > 0) append(row, word.space);
    if (row.length > 0) taken += gap;
    let at = word.at;
    for (const part of word.parts) {
      for (const piece of word.width > columns ? pieces(part.text, columns - taken, columns) : [part.text]) {
        const width = stringWidth(piece);
        if (taken + width > columns && row.length > 0) close(at);
        append(row, segment(piece, part.tone));
        taken += width;
        at += piece.length;
      }
    }
  }
  if (row.length > 0) close(0);
  return rows;
}

/** A run without spaces, in one look or several, with the spaces before it. */
interface Word {
  readonly space: Segment;
  readonly parts: Segment[];
  width: number;
  readonly at: number;
}

function words(line: Line): readonly Word[] {
  const found: Word[] = [];
  let space = segment('');
  let open: Word | null = null;
  let at = 0;
  for (const { text, tone } of line) {
    for (const run of text.match(/ +|[^ ]+/gu) ?? []) {
      if (run.startsWith(' ')) {
        space = segment(run, tone);
        open = null;
      } else if (open) {
        open.parts.push(segment(run, tone));
        open.width += stringWidth(run);
      } else {
        open = { space, parts: [segment(run, tone)], width: stringWidth(run), at };
        found.push(open);
        space = segment('');
      }
      at += run.length;
    }
  }
  return found;
}

/** A word too long for a row, in pieces: the first as wide as `first`, the others as wide as a row. */
function pieces(text: string, first: number, width: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  let room = first;
  while (rest) {
    const piece = fitting(rest, room) || (room < width ? '' : firstGrapheme(rest));
    if (piece) found.push(piece);
    rest = rest.slice(piece.length);
    room = width;
  }
  return found;
}

function firstGrapheme(text: string): string {
  return graphemes(text).next().value ?? text;
}

function append(row: Segment[], next: { text: string; tone: Tone }): void {
  const last = row.at(-1);
  if (last?.tone === next.tone) row[row.length - 1] = segment(last.text + next.text, last.tone);
  else row.push(next);
}
