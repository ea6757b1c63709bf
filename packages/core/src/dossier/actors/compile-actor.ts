import type { ActorVariant, DossierActor, VariantReason } from '../../schema/dossier.ts';
import { areSame } from '../memory.ts';
import { nameWords } from './fold-name.ts';
import { byUse, commonest, type NameNode, type Variant } from './name-node.ts';
import type { Member } from './unite-names.ts';

/** An actor with the names that were united into it. */
export interface CompiledActor {
  readonly members: readonly Member[];
  readonly actor: DossierActor;
}

/** Make an actor of names that are one, with an id that `names` gives; the one known already where nothing changed. */
export function compileActor(
  members: readonly Member[],
  names: (name: string) => string,
  known?: CompiledActor,
): CompiledActor {
  const [main] = members.map(({ node }) => node).sort(byFullness);
  const id = names(main!.id);
  const isSame = known !== undefined && areSame(basisOf(known.members), basisOf(members));
  if (isSame && known.actor.id === id) return known;
  return { members, actor: isSame ? { ...known.actor, id } : actorOf(members, main!, id) };
}

function basisOf(members: readonly Member[]): readonly unknown[] {
  return members.flatMap(({ node, reason }) => [node, reason]);
}

function actorOf(members: readonly Member[], main: NameNode, id: string): DossierActor {
  const variants = members.flatMap(({ node, reason }) =>
    node.variants.map((variant) => ({ variant, reason: reason ?? sameOrAlias(variant, main) })),
  );
  const actors = variants.map(({ variant }) => variant.actor);
  const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
  names.delete(main.name);
  return {
    id,
    name: main.name,
    aliases: [...names].sort(),
    kind: main.kind,
    role: told(actors.map(({ role }) => role)),
    party: told(actors.map(({ party }) => party)),
    variants: variants.map(
      ({ variant: { article, actor }, reason }): ActorVariant => ({
        article,
        id: actor.id,
        name: actor.name,
        reason,
      }),
    ),
  };
}

/** A full name before a short one, then what more articles use. */
function byFullness(one: NameNode, other: NameNode): number {
  return Math.min(other.words.length, 2) - Math.min(one.words.length, 2) || byUse(one, other);
}

function sameOrAlias({ actor: { name } }: Variant, main: NameNode): VariantReason {
  if (name.toLowerCase() === main.name.toLowerCase()) return 'same-name';
  return nameWords(name).join(' ') === main.words.join(' ') ? 'diacritics' : 'alias';
}

function told(strings: readonly (string | null)[]): string | null {
  const known = strings.filter((string) => string !== null);
  return known.length > 0 ? commonest(known) : null;
}
