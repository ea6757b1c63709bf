import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { BYSTANDERS } from '../../lexicon/en/items/bystanders.ts';

/** Those that an article speaks of most, the most mentioned first: between them stands what names no other parties. */
export type Sides = readonly AnnotatedActor[];

/** The two actors that an article mentions most and neither of which speaks for the other. */
export function findSides(doc: AnnotatedDoc): Sides {
  const counts = new Map<string, number>();
  for (const { actors } of doc.mentions) for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  const wings = countsOfWings(doc, counts);
  const ranked = [...doc.actors.values()]
    .filter(canBeParty)
    .map((actor) => ({ actor, count: standing(actor, counts, wings) }))
    .sort((one, other) => other.count - one.count);
  const sides: AnnotatedActor[] = [];
  for (const { actor } of ranked) {
    if (sides.length < 2 && !sides.some((side) => isSameSide(side, actor))) sides.push(actor);
  }
  return sides;
}

/** Whether an actor can take part in an agreement: somebody named, or people in the plural ("the workers") who do not merely watch. */
export function canBeParty({ kind, named, plural, name }: AnnotatedActor): boolean {
  if (kind === 'place' || SHORT_NAME.test(name)) return false;
  return named || (kind !== 'person' && plural && !BYSTANDERS.has(lastWord(name)));
}

/** Letters and abbreviations that are left of "(R-Ky.)". */
const SHORT_NAME = /^(?:\p{L}|\p{Lu}\p{Ll}{1,3}\.)$/u;

/** Mentions of the wings of a camp, by the camp's name: "senate **democrats**", "house **democrats**". */
function countsOfWings(
  { actors }: AnnotatedDoc,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const wings = new Map<string, number>();
  for (const { id, name, plural } of actors.values()) {
    const camp = lastWord(name);
    if (plural && camp !== name.toLowerCase())
      wings.set(camp, (wings.get(camp) ?? 0) + (counts.get(id) ?? 0));
  }
  return wings;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** People count less than the countries and bodies that they speak for, and so do the unnamed. */
function standing(
  actor: AnnotatedActor,
  counts: ReadonlyMap<string, number>,
  wings: ReadonlyMap<string, number>,
): number {
  const count = (counts.get(actor.id) ?? 0) + (wings.get(actor.name.toLowerCase()) ?? 0);
  if (actor.kind === 'person') return count * PERSON_WEIGHT;
  return actor.named ? count : count * UNNAMED_WEIGHT;
}

const PERSON_WEIGHT = 0.5;
const UNNAMED_WEIGHT = 0.7;

/** Whether one speaks for the other. */
export function isSameSide(one: AnnotatedActor, other: AnnotatedActor): boolean {
  return one.partyId === other.id || other.partyId === one.id;
}
