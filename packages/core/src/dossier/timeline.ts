import type { Analysis } from '../schema/analysis.ts';
import type { Matter, Moment } from '../schema/dossier.ts';
import { mentionState } from './matter-state.ts';
import type { Group } from './matters/matter-book.ts';

/**
 * How matters stood by which article, by date: on the day of the report, and on the days that it names for the matter. By
 * several tellings in one article the last one counts.
 */
export function timeline(
  analyses: readonly Analysis[],
  matters: readonly { readonly matter: Matter; readonly group: Group }[],
): readonly Moment[] {
  const published = new Map(analyses.map(({ id, article }) => [id, article.published]));
  const moments = matters.flatMap(({ matter, group }) => {
    const told = new Map<string, Moment>();
    for (const { telling } of group) {
      const { article, item } = telling;
      if (item.background) continue;
      const state = mentionState(item);
      const day = published.get(article);
      if (day)
        told.set(article, { date: day.slice(0, 10), of: 'publication', matter: matter.id, state, article });
      for (const { date } of item.dates) {
        told.set(`${article}\n${date}`, { date, of: 'event', matter: matter.id, state, article });
      }
    }
    return [...told.values()];
  });
  return moments.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
