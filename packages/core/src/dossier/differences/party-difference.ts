import { areOfOnePoint } from '../matters/likeness.ts';
import type { Group } from '../matters/matter-book.ts';
import type { MatterDifference } from './fact-differences.ts';

/**
 * Where two stories tell of the same point with some of the same countries, and each has a country that the other one's
 * tellings of the matter do not have: the two tellings with their parties; else nothing.
 */
export function partyDifference(
  group: Group,
  storyOf: (article: string) => string,
): readonly MatterDifference[] {
  const told = group.filter(({ telling, countries }) => !telling.item.background && countries.size > 1);
  const compared = told.slice(0, COMPARED);
  for (const [place, one] of compared.entries()) {
    for (const other of compared.slice(place + 1)) {
      const stories = [one, other].map(({ telling }) => storyOf(telling.article));
      if (stories[0] === stories[1]) continue;
      const known = stories.map(
        (story) =>
          new Set(
            told
              .filter(({ telling }) => storyOf(telling.article) === story)
              .flatMap(({ countries }) => [...countries]),
          ),
      );
      const isShared = [...one.countries].some((id) => other.countries.has(id));
      const hasOwn = [...one.countries].some((id) => !known[1]!.has(id));
      const otherHasOwn = [...other.countries].some((id) => !known[0]!.has(id));
      if (!isShared || !hasOwn || !otherHasOwn || !areOfOnePoint(one, other)) continue;
      return [{ kind: 'party', about: one.telling.item.matter, readings: [one, other].map(readingOf) }];
    }
  }
  return [];
}

const COMPARED = 60;

function readingOf({ telling: { article, item } }: Group[number]): MatterDifference['readings'][number] {
  return {
    article,
    finding: item.id,
    reading: item.parties.map(({ name }) => name).join(', '),
    evidence: item.evidence,
  };
}
