import type { PairKind } from '../../lexicon/en/pair-nouns.ts';
import type { ActorDraft } from '../actors/actor-book.ts';
import type { PairPhrase } from '../names/reading.ts';
import { sameRole } from '../names/role-noun.ts';
import type { Step, Trail } from './trail.ts';

/**
 * Whom "both sides" or "the two leaders" mean: the latest named together that fit, else those of whom the whole
 * article speaks most. `prominent` lists the article's actors, the most spoken of first.
 */
export function resolvePair(
  pair: PairPhrase,
  trail: Trail,
  prominent: readonly ActorDraft[],
): readonly ActorDraft[] {
  const wanted = pair.count || 2;
  const together = trail.recent().find((step) => isTogether(step, pair, wanted));
  if (together) return together.actors;
  const fitting = prominent.filter((actor) => fits(actor, pair.kind));
  const chosen =
    pair.kind === 'person' ? fromDifferentParties(fitting, pair, wanted) : fitting.slice(0, wanted);
  return chosen.length === wanted ? chosen : [];
}

function isTogether({ actors, reading }: Step, pair: PairPhrase, wanted: number): boolean {
  if (actors.length < 2 || (pair.count > 0 && actors.length !== wanted)) return false;
  if (reading.type === 'pair' && pair.kind !== 'any' && reading.kind !== pair.kind) return false;
  return actors.every((actor) => fits(actor, pair.kind));
}

function fits(actor: ActorDraft, kind: PairKind): boolean {
  if (kind === 'any') return actor.kind !== 'person' && actor.kind !== 'place';
  if (kind === 'organisation') return actor.kind === 'organisation';
  return actor.kind === kind;
}

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
  for (const actor of [...fitting, ...people]) {
    if (chosen.length === wanted || chosen.includes(actor)) continue;
    if (actor.party && chosen.some(({ party }) => party === actor.party)) continue;
    chosen.push(actor);
  }
  return chosen;
}
