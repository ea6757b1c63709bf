import type { ActorKind } from '../../schema/actor.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { anchor } from '../anchor.ts';
import { type Node, node, reference } from './node.ts';

/** Every actor of the dossier, and every party and speaker that is none of them. */
export function actorNodes({ actors, matters, quotes }: Dossier): readonly Node[] {
  const nodes = new Map(actors.map((actor) => [actor.id, actorNode(actor)]));
  for (const { speaker } of quotes) {
    if (speaker && !nodes.has(speaker.id)) nodes.set(speaker.id, unlistedNode(speaker.id, speaker.name));
  }
  for (const { parties } of matters) {
    for (const party of parties) if (!nodes.has(party)) nodes.set(party, unlistedNode(party, party));
  }
  return [...nodes.values()];
}

/** As what schema.org knows each kind. Countries and places act and speak here, as an Organization may. */
const TYPES: Readonly<Record<ActorKind, Node['@type']>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  country: ['Country', 'GovernmentOrganization'],
  place: ['Place', 'Organization'],
};

function actorNode({ id, name, aliases, kind, role, party, variants }: Dossier['actors'][number]): Node {
  const others = new Set([...aliases, ...variants.map((variant) => variant.name)]);
  others.delete(name);
  return node(TYPES[kind], {
    ...reference(anchor('actor', id)),
    name,
    alternateName: [...others],
    ...(kind === 'person'
      ? { jobTitle: role, affiliation: party && node('Organization', { name: party }) }
      : { description: role }),
  });
}

function unlistedNode(id: string, name: string): Node {
  return node('Organization', { ...reference(anchor('actor', id)), name });
}
