import type { ActorRuling, VariantReference } from '../../schema/dossier.ts';
import type { Variant } from './name-node.ts';

/** Whether the reference means the variant. */
export function refersTo({ id, article }: VariantReference, variant: Variant): boolean {
  return id === variant.actor.id && (article === undefined || article === variant.article);
}

/** Whether a ruling is about the actor of this article alone, not of all articles. */
export function singledOut(rulings: readonly ActorRuling[], article: string, id: string): boolean {
  return rulings.some(({ one, other }) =>
    [one, other].some((reference) => reference.article === article && reference.id === id),
  );
}
