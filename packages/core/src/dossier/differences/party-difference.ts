import { groupBy } from '../group-by.ts';
import { areOfOnePoint } from '../matters/likeness.ts';
import type { Group } from '../matters/matter-book.ts';
import type { MatterDifference } from './fact-differences.ts';

/** So many tellings of a matter are compared. */
const COMPARED = 60;

/**
 * Where two stories tell of the same point with some of the same countries, and each has a country that the other one's
 * tellings of the matter do not have: the two tellings with their parties; else nothing.
 */
export function partyDifference(
  group: Group,
  storyOf: (article: string) => string,
): readonly MatterDifference[] {
  const told = group
    .filter(({ telling, countries }) => !telling.item.background && countries.size > 1)
    .map((described) => ({ described, story: storyOf(described.telling.article) }));
  const known = new Map(
    [...groupBy(told, ({ story }) => story)].map(([story, tellings]) => [
      story,
      new Set(tellings.flatMap(({ described }) => [...described.countries])),
    ]),
  );
  const compared = told.slice(0, COMPARED);
  for (const [place, { described: one, story }] of compared.entries()) {
    for (const { described: other, story: otherStory } of compared.slice(place + 1)) {
      if (story === otherStory) continue;
      const isShared = [...one.countries].some((id) => other.countries.has(id));
      const hasOwn = [...one.countries].some((id) => !known.get(otherStory)!.has(id));
      const otherHasOwn = [...other.countries].some((id) => !known.get(story)!.has(id));
      if (!isShared || !hasOwn || !otherHasOwn || !areOfOnePoint(one, other)) continue;
      return [{ kind: 'party', about: one.telling.item.matter, readings: [one, other].map(readingOf) }];
    }
  }
  return [];
}

function readingOf({ telling: { article, item } }: Group[number]): MatterDifference['readings'][number] {
  return {
    article,
    finding: item.id,
    reading: item.parties.map(({ name }) => name).join(', '),
    evidence: item.evidence,
  };
}
