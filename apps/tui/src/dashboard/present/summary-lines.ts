import type { MatterView } from '../model/dashboard-model.ts';
import { lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** Between whom a matter is, and how it stands in how many reports: on one line, or on one each. */
export function summaryLines(
  { parties, sign, reports, background }: MatterView,
  width: number,
): readonly Line[] {
  const standing = [
    segment(`${sign.glyph} ${sign.word}`, sign.tone),
    segment(`   in ${reports}${background ? ', as background' : ''}`, 'dim'),
  ];
  if (!parties) return wrapped(standing, width);
  const whole = [segment(`${parties}   `), ...standing];
  if (lineWidth(whole) <= width) return [whole];
  return [...wrapped([segment(parties)], width), ...wrapped(standing, width)];
}

function wrapped(line: Line, width: number): readonly Line[] {
  return wrap(line, width).map((row) => row.line);
}
