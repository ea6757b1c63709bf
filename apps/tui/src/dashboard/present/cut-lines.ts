import { type Line, segment } from '../text/segment.ts';

/** The first `rows` of the lines; an ellipsis ends them where some are left out. */
export function cutLines(lines: readonly Line[], rows: number): readonly Line[] {
  const last = lines[rows - 1];
  if (lines.length <= rows) return lines;
  return last ? [...lines.slice(0, rows - 1), [...last, segment(' …', 'dim')]] : [];
}
