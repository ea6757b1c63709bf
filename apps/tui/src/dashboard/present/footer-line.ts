import { footerLabel } from '../key-labels.ts';
import type { KeyContext, Keys } from '../keys.ts';
import { fit, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';

/** The keys that work now, drawn from the key table: all that fit whole; help and quit are kept the longest. */
export function footerLine(keys: Keys, context: KeyContext, width: number): Line {
  const entries = keys
    .rows(context)
    .flatMap((row) =>
      row.footer ? [[segment(` ${footerLabel(row)}`, 'strong'), segment(` ${row.footer} `, 'dim')]] : [],
    );
  while (entries.length > 2 && lineWidth(entries.flat()) > width) entries.splice(-3, 1);
  return fit(entries.flat(), width);
}
