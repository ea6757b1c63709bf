import type { MatterView } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** Between whom a matter is, how it stands, and in how many reports, wrapped. */
export function summaryLines(
  { parties, sign, reports, background }: MatterView,
  width: number,
): readonly Line[] {
  const summary = [
    segment(parties ? `${parties}   ` : ''),
    segment(`${sign.glyph} ${sign.word}`, sign.tone),
    segment(`   in ${reports}${background ? ', as background' : ''}`, 'dim'),
  ];
  return wrap(summary, width).map(({ line }) => line);
}
