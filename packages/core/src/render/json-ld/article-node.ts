import type { Dossier } from '../../schema/dossier.ts';
import { anchor } from '../anchor.ts';
import { safeAddress } from '../safe-address.ts';
import { type Node, node, reference } from './node.ts';

/** A report as a schema.org NewsArticle; a copy is based on what it copies. */
export function articleNode({
  id,
  headline,
  outlet,
  published,
  url,
  sameStoryAs,
}: Dossier['articles'][number]): Node {
  return node('NewsArticle', {
    ...reference(anchor('report', id)),
    identifier: id,
    headline,
    publisher: outlet && node('Organization', { name: outlet }),
    datePublished: published,
    url: safeAddress(url),
    isBasedOn: sameStoryAs && reference(anchor('report', sameStoryAs)),
  });
}
