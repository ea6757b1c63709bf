import { fit, spread } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import type { Tone } from '../theme.ts';

/** A row that is typed into: what for, what was typed, the cursor, and at the right what there is to say of it. */
export function promptLine(
  name: string,
  text: string,
  remark: { readonly text: string; readonly tone: Tone },
  width: number,
): Line {
  const typed = [segment(` ${name} `, 'strong'), segment(text), segment('▏', 'focus')];
  return remark.text === ''
    ? fit(typed, width)
    : spread(typed, [segment(`${remark.text} `, remark.tone)], width);
}

/** The beginnings of what can be chosen from, the chosen one marked, as many as fit. */
export function choiceLine(labels: readonly string[], selected: number, width: number): Line {
  if (labels.length === 0) return fit([], width);
  const chosen = Math.min(selected, labels.length - 1);
  const first = Math.max(0, Math.min(chosen - 2, labels.length - 6));
  return fit(
    labels
      .slice(first, first + 12)
      .flatMap((label, index) => [
        segment(first + index === chosen ? ' ▸' : '  ', 'focus'),
        segment(label, first + index === chosen ? 'strong' : 'dim'),
      ]),
    width,
  );
}
