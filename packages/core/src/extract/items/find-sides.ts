import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';

/** Those that an article speaks of most, the most mentioned first: between them stands what names no other parties. */
export type Sides = readonly AnnotatedActor[];

/** The two actors that an article mentions most and neither of which speaks for the other. */
export function findSides(doc: AnnotatedDoc): Sides {
  const counts = new Map<string, number>();
  for (const { actors } of doc.mentions) for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...doc.actors.values()]
    .filter(canBeParty)
    .map((actor) => ({ actor, count: standing(actor, counts) }))
    .sort((one, other) => other.count - one.count);
  const sides: AnnotatedActor[] = [];
  for (const { actor } of ranked) {
    if (sides.length < 2 && !sides.some((side) => isSameSide(side, actor))) sides.push(actor);
  }
  return sides;
}

/** Whether an actor can take part in an agreement: somebody named, or people in the plural ("the workers"). */
export function canBeParty({ kind, named, plural }: AnnotatedActor): boolean {
  return kind !== 'place' && (named || (kind !== 'person' && plural));
}

/** People count less than the countries and bodies that they speak for. */
function standing(actor: AnnotatedActor, counts: ReadonlyMap<string, number>): number {
  const count = counts.get(actor.id) ?? 0;
  return actor.kind === 'person' ? count * PERSON_WEIGHT : count;
}

const PERSON_WEIGHT = 0.5;

function isSameSide(one: AnnotatedActor, other: AnnotatedActor): boolean {
  return one.partyId === other.id || other.partyId === one.id;
}
