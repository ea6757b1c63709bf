import { columnsOf } from './columns-of.ts';
import { graphemes } from './graphemes.ts';
import { type Line, type Segment, segment } from './segment.ts';

/** A row of wrapped text. `at` is where it begins, in UTF-16 code units of the text that was wrapped. */
export interface WrappedLine {
  readonly line: Line;
  readonly at: number;
}

/** The text in rows of at most `width` columns, broken at spaces, and within a word only where it fills a row. */
export function wrap(line: Line, width: number): readonly WrappedLine[] {
  const rows: WrappedLine[] = [];
  let row: Segment[] = [];
  let rowStart = 0;
  let taken = 0;
  const close = () => {
    if (row.length > 0) rows.push({ line: row, at: rowStart });
    row = [];
    taken = 0;
  };
  const put = (part: Segment, columns: number, at: number) => {
    if (row.length === 0) rowStart = at;
    append(row, part);
    taken += columns;
  };
  for (const word of words(line)) {
    const gap = row.length > 0 ? columnsOf(word.space.text) : 0;
    if (taken + gap + word.width > width) close();
    else if (gap > 0) put(word.space, gap, word.at);
    let { at } = word;
    for (const part of word.width > width ? word.parts.flatMap(letters) : word.parts) {
      const columns = columnsOf(part.text);
      if (taken + columns > width) close();
      put(part, columns, at);
      at += part.text.length;
    }
  }
  close();
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
        open.width += columnsOf(run);
      } else {
        open = { space, parts: [segment(run, tone)], width: columnsOf(run), at };
        found.push(open);
        space = segment('');
      }
      at += run.length;
    }
  }
  return found;
}

/** A part of a word too long for a row, in pieces that can be broken between. */
function letters({ text, tone }: Segment): readonly Segment[] {
  return [...graphemes(text)].map((grapheme) => segment(grapheme, tone));
}

function append(row: Segment[], next: Segment): void {
  const last = row.at(-1);
  if (last?.tone === next.tone) row[row.length - 1] = segment(last.text + next.text, last.tone);
  else row.push(next);
}
