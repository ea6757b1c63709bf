import { type Dossier, displayText } from '@parley/core';
import { matterSigns } from '../theme.ts';
import type { ArticleView, EventView, MatterView } from './dashboard-model.ts';
import { allFacts, facts } from './facts.ts';

/** The timeline from the earliest to the latest. */
export function eventViews(
  { timeline }: Dossier,
  article: (id: string) => ArticleView,
  matters: ReadonlyMap<string, MatterView>,
): readonly EventView[] {
  const views = timeline.flatMap(({ date, of, state, ...moment }, index) => {
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
      facts: allFacts([matter.facts, facts({ outlet: teller.facts.outlet }, [displayText(date)])]),
    };
    return [view];
  });
  return views.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
