import type { Actor } from '../schema/actor.ts';
import type { Analysis } from '../schema/analysis.ts';
import type { ActorVariant, DossierActor } from '../schema/dossier.ts';

/** The actors of all articles; those with one id are one, with every name that an article gives them. */
export function mergeActors(analyses: readonly Analysis[]): readonly DossierActor[] {
  const merged = new Map<string, DossierActor>();
  for (const { id: article, actors } of analyses) {
    for (const actor of actors) {
      const known = merged.get(actor.id);
      const reason = known && known.name !== actor.name ? 'alias' : 'same-name';
      const variant: ActorVariant = { article, id: actor.id, name: actor.name, reason };
      merged.set(actor.id, known ? merge(known, actor, variant) : { ...actor, variants: [variant] });
    }
  }
  return [...merged.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function merge(one: DossierActor, other: Actor, variant: ActorVariant): DossierActor {
  const aliases = new Set([...one.aliases, other.name, ...other.aliases]);
  aliases.delete(one.name);
  return {
    ...one,
    aliases: [...aliases],
    role: one.role ?? other.role,
    party: one.party ?? other.party,
    variants: [...one.variants, variant],
  };
}
