import { fit, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { legend } from '../theme.ts';

/** What the signs mean, and what the share at the end of a row counts, as far as it fits. */
export function legendLine(width: number): Line {
  const signs = legend.flatMap(({ glyph, word, tone }, index) => [
    segment(index > 0 ? '  ' : ' '),
    segment(glyph, tone),
    segment(` ${word}`, 'dim'),
  ]);
  const share = segment('  n/m in n of m reports', 'dim');
  return fit(lineWidth([...signs, share]) <= width ? [...signs, share] : signs, width);
}
