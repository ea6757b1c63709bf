import { fit, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { legend, type Sign } from '../theme.ts';

/** What the signs mean, and what the share at the end of a row counts: in as many words as fit. */
export function legendLine(width: number): Line {
  const full = signs(({ word }) => word);
  const share = segment('  n/m told in n of m reports', 'dim');
  const choices = [[...full, share], full, signs(({ brief }) => brief)];
  return fit(choices.find((line) => lineWidth(line) <= width) ?? choices.at(-1) ?? [], width);
}

function signs(word: (sign: Sign & { readonly brief: string }) => string): Line {
  return legend.flatMap((sign, index) => [
    segment(index > 0 ? '  ' : ' '),
    segment(sign.glyph, sign.tone),
    segment(` ${word(sign)}`, 'dim'),
  ]);
}
