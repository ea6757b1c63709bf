import type { MatterView } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** How the reports on a matter differ, and which ones are silent, wrapped. */
export function footLines({ differences, silent }: MatterView, width: number): readonly Line[] {
  const sentences = differences.map((difference) => segment(difference, 'differ'));
  if (silent.length > 0) sentences.push(segment(`not in: ${silent.join(', ')}`, 'dim'));
  return sentences.flatMap((sentence) => wrap([sentence], width).map(({ line }) => line));
}
