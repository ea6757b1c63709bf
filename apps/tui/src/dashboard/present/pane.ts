import type { PaneSize } from '../layout/board-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { fit, fitText, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';

/** What a pane shows. */
export interface PaneContent {
  readonly title: string;
  /** Small print in the lower border. */
  readonly note?: string;
  readonly lines: readonly Line[];
  readonly focused: boolean;
}

/** A pane drawn: a border, heavy when focused, with the title in it, around as many lines as it has room for. */
export function paneLines(content: PaneContent, size: PaneSize): readonly Line[] {
  const room = paneRoom(size);
  const border = content.focused ? heavy : light;
  const tone = content.focused ? 'focus' : 'frame';
  const side = segment(border.side, tone);
  const body = Array.from({ length: room.height }, (_, row) => [
    side,
    segment(' '),
    ...fit(content.lines[row] ?? [], room.width),
    segment(' '),
    side,
  ]);
  const title = content.focused ? ` ▸ ${content.title} ` : ` ${content.title} `;
  const note = content.note ? ` ${content.note} ` : '';
  return [
    edge([segment(border.topLeft, tone), segment(border.line, tone)], title, '', border, border.topRight),
    ...body,
    edge([segment(border.bottomLeft, tone)], '', note, border, border.bottomRight),
  ];

  function edge(left: Line, start: string, end: string, { line }: Border, corner: string): Line {
    const width = size.width - lineWidth(left) - 2;
    const name = start ? trimmed(start, width) : '';
    const print = end ? trimmed(end, width) : '';
    const rule = width - lineWidth([segment(name), segment(print)]);
    return [
      ...left,
      segment(name, content.focused ? 'focus' : 'plain'),
      segment(line.repeat(Math.max(0, rule)), tone),
      segment(print, 'dim'),
      segment(line + corner, tone),
    ];
  }
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

function trimmed(text: string, width: number): string {
  return lineWidth([segment(text)]) <= width ? text : fitText(text, width);
}
