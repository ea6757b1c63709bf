import type { Difference } from '../../schema/dossier.ts';
import { areOfOnePoint } from '../matters/likeness.ts';
import type { Group } from '../matters/matter-book.ts';
import type { Fact, FactKind } from './fact.ts';

/** A difference before the matter has its name. */
export type MatterDifference = Omit<Difference, 'matter'>;

/** So many tellings of a matter are compared. */
const COMPARED = 60;

/**
 * On which values of a kind two stories differ that tell of the same point. A value that the other story has as well, of
 * whatever point of the matter, is no difference: there are several.
 */
export function factDifferences<Value>(
  { kind, read, differ }: FactKind<Value>,
  group: Group,
  storyOf: (article: string) => string,
): readonly MatterDifference[] {
  const told = group
    .filter(({ telling }) => !telling.item.background)
    .slice(0, COMPARED)
    .map((described) => ({
      described,
      story: storyOf(described.telling.article),
      facts: read(described.telling),
    }))
    .filter(({ facts }) => facts.length > 0);
  const byStory = new Map<string, Fact<Value>[]>();
  for (const { story, facts } of told) byStory.set(story, [...(byStory.get(story) ?? []), ...facts]);
  const found = new Map<string, MatterDifference>();
  for (const [place, one] of told.entries()) {
    for (const other of told.slice(place + 1)) {
      if (one.story === other.story || !areOfOnePoint(one.described, other.described)) continue;
      const [own, others] = [byStory.get(one.story)!, byStory.get(other.story)!];
      for (const fact of one.facts) {
        for (const second of other.facts) {
          if (!differ(fact, second, { own, others })) continue;
          if ([...own, ...others].some((known) => isSettled(known, fact, second))) continue;
          const key = [fact.about, ...[fact.reading, second.reading].sort()].join('\n');
          if (!found.has(key)) {
            found.set(key, { kind, about: fact.about, readings: [fact, second].map(readingOf) });
          }
        }
      }
    }
  }
  return [...found.values()];

  /** Whether one of the two stories has the other one's value as well. */
  function isSettled(known: Fact<Value>, one: Fact<Value>, other: Fact<Value>): boolean {
    const story = storyOf(known.telling.article);
    const has = (fact: Fact<Value>) => known.about === fact.about && known.reading === fact.reading;
    return (
      (story === storyOf(one.telling.article) && has(other)) ||
      (story === storyOf(other.telling.article) && has(one))
    );
  }
}

function readingOf<Value>({ telling, reading, excerpt }: Fact<Value>): Difference['readings'][number] {
  return { article: telling.article, finding: telling.item.id, reading, evidence: [excerpt] };
}
