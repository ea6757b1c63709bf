import type { Analysis } from '../schema/analysis.ts';
import type { Matter, Moment } from '../schema/dossier.ts';
import { groupBy } from './group-by.ts';
import { mentionState } from './matter-state.ts';
import type { Group } from './matters/matter-book.ts';
import { createMemory } from './memory.ts';

interface ToldMatter {
  readonly matter: Pick<Matter, 'id'>;
  readonly group: Group;
}

/**
 * A teller of how matters stood by which article, by date: on the day of the report, and on the days that it names for the
 * matter. By several tellings in one article the last one counts. Of a group that it knows it tells nothing anew.
 */
export function createTimeline(): (
  analyses: readonly Analysis[],
  matters: readonly ToldMatter[],
) => readonly Moment[] {
  const known = createMemory<Group, readonly Moment[]>();
  return (analyses, matters) => {
    const published = new Map(analyses.map(({ id, article }) => [id, article.published]));
    const moments = matters.flatMap(({ matter: { id }, group }) =>
      known(group, [id], () => momentsOf(id, group, published)),
    );
    return [...groupBy(moments, ({ date }) => date)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, ofDate]) => ofDate);
  };
}

function momentsOf(
  matter: string,
  group: Group,
  published: ReadonlyMap<string, string | null>,
): readonly Moment[] {
  const told = new Map<string, Moment>();
  for (const { telling } of group) {
    const { article, item } = telling;
    if (item.background) continue;
    const state = mentionState(item);
    const day = published.get(article);
    if (day) told.set(article, { date: day.slice(0, 10), of: 'publication', matter, state, article });
    for (const { date } of item.dates) {
      told.set(`${article}\n${date}`, { date, of: 'event', matter, state, article });
    }
  }
  return [...told.values()];
}
