import type { MatterView } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** How the reports on a matter differ, and which ones are silent, wrapped. */
export function footLines({ differences, silent }: MatterView, width: number): readonly Line[] {
  const sentences = differences.map((difference) => segment(difference, 'differ'));
  if (silent.length > 0) sentences.push(segment(`not in: ${named(silent)}`, 'dim'));
  return sentences.flatMap((sentence) => wrap([sentence], width).map(({ line }) => line));
}

/** The first of many names, and how many more there are. */
function named(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
}

const NAMED = 4;
