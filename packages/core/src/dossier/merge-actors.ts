import type { Actor } from '../schema/actor.ts';
import type { Analysis } from '../schema/analysis.ts';

/** The actors of all articles; those with one id are one, with every name that an article gives them. */
export function mergeActors(analyses: readonly Analysis[]): readonly Actor[] {
  const merged = new Map<string, Actor>();
  for (const actor of analyses.flatMap(({ actors }) => actors)) {
    const known = merged.get(actor.id);
    merged.set(actor.id, known ? merge(known, actor) : actor);
  }
  return [...merged.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function merge(one: Actor, other: Actor): Actor {
  const aliases = new Set([...one.aliases, other.name, ...other.aliases]);
  aliases.delete(one.name);
  return { ...one, aliases: [...aliases], role: one.role ?? other.role, party: one.party ?? other.party };
}
