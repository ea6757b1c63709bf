import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { fit, lineWidth } from '../text/fit.ts';
import { type Line, type Segment, segment } from '../text/segment.ts';

/** What a pane shows. */
export interface PaneContent {
  readonly title: string;
  /** Small print in the lower border. */
  readonly note?: string;
  readonly lines: readonly Line[];
  readonly focused: boolean;
}

/** A pane drawn: a border, heavy when focused, with the title in it, around as many lines as it has room for. */
export function paneLines({ title, note, lines, focused }: PaneContent, size: PaneSize): readonly Line[] {
  const border = focused ? heavy : light;
  const tone = focused ? 'focus' : 'frame';
  const drawn = (text: string) => segment(text, tone);
  const room = paneRoom(size);
  const body = Array.from({ length: room.height }, (_, row) => [
    drawn(border.side),
    segment(' '),
    ...fit(lines[row] ?? [], room.width),
    segment(' '),
    drawn(border.side),
  ]);
  const name = segment(focused ? ` ▸ ${title} ` : ` ${title} `, focused ? 'focus' : 'plain');
  const print = segment(note ? ` ${note} ` : '', 'dim');
  const rule = (left: Line, right: Line) => ruled(left, right, drawn(border.line), size.width);
  return [
    rule([drawn(border.topLeft + border.line), name], [drawn(border.line + border.topRight)]),
    ...body,
    rule(
      [drawn(border.bottomLeft)],
      [...fitted([print], room.width), drawn(border.line + border.bottomRight)],
    ),
  ];
}

interface Border {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  readonly line: string;
  readonly side: string;
}

const light: Border = {
  topLeft: '┌',
  topRight: '┐',
  bottomLeft: '└',
  bottomRight: '┘',
  line: '─',
  side: '│',
};

const heavy: Border = {
  topLeft: '┏',
  topRight: '┓',
  bottomLeft: '┗',
  bottomRight: '┛',
  line: '━',
  side: '┃',
};

/** `left` and `right` at the two ends of exactly `width` columns with a rule between them; `left` gives way. */
function ruled(left: Line, right: Line, rule: Segment, width: number): Line {
  const start = fitted(left, width - lineWidth(right));
  const gap = width - lineWidth(start) - lineWidth(right);
  return [...start, segment(rule.text.repeat(gap), rule.tone), ...right];
}

/** The line, cut if it is wider than `width` columns. */
function fitted(line: Line, width: number): Line {
  return lineWidth(line) <= width ? line : fit(line, width);
}
