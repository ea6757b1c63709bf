import type { Analysis, ArticleInput } from '@parley/core';
import { digestOf } from '../digest.ts';
import { ANALYSIS_LIMIT } from '../limits.ts';
import type { Ports } from '../ports.ts';
import type { Added, Change } from '../shapes/change.ts';
import type { Statement } from '../storage/database.ts';
import { type KeptArticle, PLACES } from '../storage/kept-article.ts';
import type { CompiledDossier } from './compiled-dossier.ts';
import { type Plan, type Revised, type RevisionPorts, revise } from './revise.ts';

/** An article that was read, with the digest of what was sent in. */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly digest: string;
}

/** Thrown where an article cannot be added as it is. */
export class NotAddable extends Error {
  /** Its index in the request. */
  readonly index: number;
  readonly why: 'other-content' | 'too-many' | 'too-large';

  constructor(index: number, why: NotAddable['why']) {
    super(why);
    this.name = 'NotAddable';
    this.index = index;
    this.why = why;
  }
}

const encoder = new TextEncoder();

/** Reads articles one after the other; between two of them, other requests get their turn. */
export async function readAll(
  articles: readonly ArticleInput[],
  analyze: (article: ArticleInput) => Promise<Analysis>,
): Promise<readonly ReadArticle[]> {
  const read: ReadArticle[] = [];
  for (const article of articles) {
    if (read.length > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    read.push({ analysis: await analyze(article), digest: await digestOf(article) });
  }
  return read;
}

/** Adds articles to a dossier, all or none. What is there already, with the same content, stays as it is. */
export function addArticles(
  { articlesLimit, ...ports }: RevisionPorts & Pick<Ports, 'articlesLimit'>,
  dossier: string,
  read: readonly ReadArticle[],
  also: (added: Added) => readonly Statement[] = () => [],
): Promise<Revised<Added>> {
  return revise(ports, dossier, (current): Plan<Added> => {
    const fresh = freshArticles(current, read);
    const total = current.articles.size + fresh.size;
    if (total > articlesLimit) throw new NotAddable(0, 'too-many');
    return {
      added: [...fresh.values()],
      removed: [],
      answer: (revision: number, changes: readonly Change[]): Added => ({
        dossier,
        revision,
        articles: read.map(({ analysis: { id } }) => ({ id, status: fresh.has(id) ? 'added' : 'unchanged' })),
        changes,
      }),
      also,
    };
  });
}

/** Those that the dossier does not have, by id. */
function freshArticles(
  current: CompiledDossier,
  read: readonly ReadArticle[],
): ReadonlyMap<string, KeptArticle> {
  const fresh = new Map<string, KeptArticle>();
  const added = new Date().toISOString();
  for (const [index, { analysis, digest }] of read.entries()) {
    const known = current.articles.get(analysis.id) ?? fresh.get(analysis.id);
    if (known && known.digest !== digest) throw new NotAddable(index, 'other-content');
    if (known) continue;
    const { length } = encoder.encode(JSON.stringify(analysis));
    if (length > ANALYSIS_LIMIT) throw new NotAddable(index, 'too-large');
    fresh.set(analysis.id, { place: (current.revision + 1) * PLACES + index, added, digest, analysis });
  }
  return fresh;
}
