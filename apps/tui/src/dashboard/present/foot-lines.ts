import type { MatterView } from '../model/dashboard-model.ts';
import { columnsOf } from '../text/columns-of.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** How the reports on a matter differ, wrapped, and on one row which of them are silent. */
export function footLines({ differences, silent }: MatterView, width: number): readonly Line[] {
  const sentences = differences.map((difference) => segment(difference, 'differ'));
  if (silent.length > 0)
    sentences.push(segment(`not in: ${named(silent, width - 'not in: '.length)}`, 'dim'));
  return sentences.flatMap((sentence) => wrap([sentence], width).map(({ line }) => line));
}

/** As many of the names as fit into so many columns, the first one in any case, and how many more there are. */
function named(names: readonly string[], width: number): string {
  for (let count = Math.min(names.length, MOST_NAMES); count > 1; count -= 1) {
    const text = listed(names, count);
    if (columnsOf(text) <= width) return text;
  }
  return listed(names, 1);
}

function listed(names: readonly string[], count: number): string {
  const more = names.length - count;
  return `${names.slice(0, count).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_NAMES = 8;
