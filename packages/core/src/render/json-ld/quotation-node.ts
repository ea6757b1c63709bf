import type { Dossier } from '../../schema/dossier.ts';
import { anchor } from '../anchor.ts';
import { type Node, node, reference } from './node.ts';

/** The anchor of a quote. */
export function quoteAnchor({ article, id }: Pick<Dossier['quotes'][number], 'article' | 'id'>): string {
  return anchor('quote', `${article}/${id}`);
}

/** A quote as a schema.org Quotation. */
export function quotationNode(quote: Dossier['quotes'][number]): Node {
  const { article, content, speaker } = quote;
  return node('Quotation', {
    ...reference(quoteAnchor(quote)),
    text: content.map(({ text }) => text).join(' … '),
    spokenByCharacter: speaker && reference(anchor('actor', speaker.id)),
    isPartOf: reference(anchor('report', article)),
  });
}
