import type { ActorRuling, VariantReference } from '../../schema/dossier.ts';
import type { NameLink } from './name-link.ts';
import type { NameNode, Variant } from './name-node.ts';

/** Whether a ruling is about the actor of this article alone, not of all articles. */
export function singledOut(rulings: readonly ActorRuling[], article: string, id: string): boolean {
  return rulings.some(({ one, other }) =>
    [one, other].some((reference) => reference.article === article && reference.id === id),
  );
}

/** The nodes that rulings say to be the same, or to be others, in pairs. */
export function ruledLinks(
  nodes: readonly NameNode[],
  rulings: readonly ActorRuling[],
  same: boolean,
): readonly NameLink[] {
  return rulings
    .filter((ruling) => ruling.same === same)
    .flatMap(({ one, other }) => {
      const [names, others] = [one, other].map((reference) =>
        nodes.filter(({ variants }) => variants.some((variant) => refersTo(reference, variant))),
      );
      return names!.flatMap((name) => others!.map((fuller) => ({ name, fuller, reason: 'user' as const })));
    });
}

/** Whether the reference means the variant. */
function refersTo({ id, article }: VariantReference, variant: Variant): boolean {
  return id === variant.actor.id && (article === undefined || article === variant.article);
}
