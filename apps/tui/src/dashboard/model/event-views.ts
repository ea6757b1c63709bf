import { type Dossier, displayText } from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import { matterSigns } from '../theme.ts';
import type { ArticleView, EventView, MatterView } from './dashboard-model.ts';
import { allFacts, facts, topic } from './facts.ts';

/** The timeline from the earliest to the latest. */
export function* eventViews(
  { timeline }: Dossier,
  article: (id: string) => ArticleView,
  matters: ReadonlyMap<string, MatterView>,
): Steps<readonly EventView[]> {
  const views = yield* mapped(timeline.entries(), ([index, { date, of, state, ...moment }]) => {
    const matter = matters.get(moment.matter);
    if (!matter) return [];
    const teller = article(moment.article);
    const view: EventView = {
      kind: 'event',
      id: `event/${date}/${of}/${matter.id}/${teller.id}/${index}`,
      date: displayText(date),
      of,
      sign: matterSigns[state],
      matter,
      article: teller,
      facts: allFacts([topic(matter), facts({ outlet: teller.facts.outlet }, [displayText(date)])]),
    };
    return [view];
  });
  return views.flat().sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
