import { type Difference, displayText } from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import { matterSigns } from '../theme.ts';
import type { ArticleView, DifferenceView, MatterView, Passage, ReadingView } from './dashboard-model.ts';
import { allFacts, facts, topic } from './facts.ts';
import { paragraphAt } from './passage.ts';
import { readingWords } from './status-names.ts';

/** The differences in the order of the dossier. */
export function* differenceViews(
  differences: readonly Difference[],
  article: (id: string) => ArticleView,
  matters: ReadonlyMap<string, MatterView>,
): Steps<readonly DifferenceView[]> {
  return yield* mapped(differences.entries(), ([index, difference]): DifferenceView => {
    const { about, kind, readings } = difference;
    const matter = difference.matter === null ? null : (matters.get(difference.matter) ?? null);
    const views = readings.map((reading) => readingView(reading, kind, matter, displayText(about), article));
    return {
      kind: 'difference',
      id: `difference/${difference.matter ?? ''}/${kind}/${index}`,
      on: kind,
      about: displayText(about),
      matter,
      readings: views,
      facts: allFacts([
        facts({ outlet: views.flatMap(({ passage }) => passage.article.facts.outlet), status: ['differ'] }, [
          kind,
          displayText(about),
          ...views.map(({ reading }) => reading),
        ]),
        ...(matter ? [topic(matter)] : []),
      ]),
    };
  });
}

function readingView(
  reading: Difference['readings'][number],
  kind: Difference['kind'],
  matter: MatterView | null,
  about: string,
  article: (id: string) => ArticleView,
): ReadingView {
  const told = article(reading.article);
  const known = matter?.passages.find(({ id }) => id === `${reading.article}/${reading.finding}`);
  const passage: Passage = {
    ...(known ?? {
      article: told,
      sign: matterSigns.differ,
      subject: about,
      account: null,
      background: false,
      why: null,
    }),
    id: `${reading.article}/${reading.finding}/reading`,
    evidence: reading.evidence,
    paragraph: paragraphAt(told, reading.evidence[0]?.start ?? 0),
  };
  return { reading: readingWords(kind, reading.reading), passage };
}
