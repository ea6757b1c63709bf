import { columnsOf } from './columns-of.ts';
import { graphemes } from './graphemes.ts';
import { type Line, type Segment, segment } from './segment.ts';

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + columnsOf(text), 0);
}

/** The line in exactly `width` columns: cut with an ellipsis, or filled up with spaces. */
export function fit(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  if (missing >= 0) return missing ? [...line, segment(' '.repeat(missing))] : line;
  const kept: Segment[] = [];
  let room = width - 1;
  for (const { text, tone } of line) {
    const taken = fitting(text, room);
    kept.push(segment(taken, tone));
    room -= columnsOf(taken);
    if (taken.length < text.length) break;
  }
  return width > 0 ? [...kept, segment(`…${' '.repeat(room)}`, 'dim')] : [];
}

/** `left` and `right` at the two ends of exactly `width` columns; `left` gives way. */
export function spread(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(right);
  return room < 2 ? fit(left, width) : [...fit(left, room - 1), segment(' '), ...right];
}

/** The text in exactly `width` columns. */
export function fitText(text: string, width: number): string {
  return fit([segment(text)], width)
    .map((part) => part.text)
    .join('');
}

/** As many graphemes from the start of the text as `width` columns hold. */
function fitting(text: string, width: number): string {
  let room = width;
  let end = 0;
  for (const grapheme of graphemes(text)) {
    room -= columnsOf(grapheme);
    if (room < 0) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}
