import type { PairKind } from '../../lexicon/en/pair-nouns.ts';
import type { ActorDraft } from '../actors/actor-book.ts';
import type { PairPhrase } from '../names/reading.ts';
import { sameRole } from '../names/role-noun.ts';
import type { Step, Trail } from './trail.ts';

/**
 * Whom "both sides" or "the two leaders" mean: the latest named together that fit and matter in the article, else those
 * of whom it speaks most. `prominent` lists the article's actors, the most spoken of first.
 */
export function resolvePair(
  pair: PairPhrase,
  trail: Trail,
  prominent: readonly ActorDraft[],
): readonly ActorDraft[] {
  const wanted = pair.count || 2;
  const fitting = prominent.filter((actor) => fits(actor, pair.kind));
  const leading = new Set(fitting.slice(0, wanted + 2));
  const matters = (actor: ActorDraft): boolean =>
    leading.has(actor) || (actor.kind !== 'country' && trail.count(actor) > 1);
  const together = trail
    .recent()
    .find((step) => isTogether(step, pair, wanted) && step.actors.every(matters));
  if (together) return together.actors;
  const chosen =
    pair.kind === 'person' ? fromDifferentParties(fitting, pair, wanted) : fitting.slice(0, wanted);
  return chosen.length === wanted ? chosen : [];
}

function isTogether({ actors, reading }: Step, pair: PairPhrase, wanted: number): boolean {
  if (actors.length < 2 || (pair.count > 0 && actors.length !== wanted)) return false;
  if (reading.type === 'pair' && pair.kind !== 'any' && reading.kind !== pair.kind) return false;
  if (actors.some(({ party }) => party !== null && actors.includes(party))) return false;
  return actors.every((actor) => fits(actor, pair.kind));
}

function fits(actor: ActorDraft, kind: PairKind): boolean {
  if (kind === 'any') return actor.kind !== 'person' && actor.kind !== 'place';
  if (kind === 'organisation') return actor.kind === 'organisation';
  return actor.kind === kind;
}

/** Nouns that may stand for people of any or no known role. */
const ANYBODY: ReadonlySet<string> = new Set(['leader', 'man', 'woman', 'politician']);

/** The most spoken of with the wanted role, one of each party; without roles, whoever comes first. */
function fromDifferentParties(
  people: readonly ActorDraft[],
  pair: PairPhrase,
  wanted: number,
): readonly ActorDraft[] {
  const fitting = people.filter(({ role }) =>
    role
      ?.toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => sameRole(word, pair.noun)),
  );
  const chosen: ActorDraft[] = [];
  for (const actor of ANYBODY.has(pair.noun) ? [...fitting, ...people] : fitting) {
    if (chosen.length === wanted || chosen.includes(actor)) continue;
    if (actor.party && chosen.some(({ party }) => party === actor.party)) continue;
    chosen.push(actor);
  }
  return chosen;
}
