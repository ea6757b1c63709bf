import type { MatterView } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';

/** Between whom a matter is, how it stands, and in how many reports. */
export function summaryLine({ parties, sign, share }: MatterView): Line {
  const reports = share.includes('≠') ? `${share} reports` : `in ${share.replace('/', ' of ')} reports`;
  return [
    segment(parties ? `${parties}   ` : ''),
    segment(`${sign.glyph} ${sign.word}`, sign.tone),
    segment(`   ${reports}`, 'dim'),
  ];
}
