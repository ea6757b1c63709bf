import type { Note } from '@parley/core';
import type { ReadArticle } from '../article/read-article.ts';
import { canonicalAddress } from './canonical-address.ts';
import { isSimilarText } from './similar-text.ts';

/** An article and the input that it came from, as a reader would name it. */
export interface NamedArticle {
  readonly name: string;
  readonly article: ReadArticle;
}

/** What articles are left when each counts once. */
export interface LatestVersions {
  /** The latest version of each article, where its first one stood, with notes on what it stands for. */
  readonly latest: readonly NamedArticle[];
  /** Articles that share the id of another, but are about something else. */
  readonly clashes: readonly { readonly name: string; readonly id: string; readonly holder: string }[];
}

/**
 * Tell the versions of one article from different articles. Versions have the same address, or the same id and much of their
 * text in common; the one changed last stands, of two as old the one read last. An article with the very text of another is
 * kept, and noted.
 */
export function latestVersions(articles: readonly NamedArticle[]): LatestVersions {
  const groups: NamedArticle[][] = [];
  const byId = new Map<string, NamedArticle[]>();
  const byAddress = new Map<string, NamedArticle[]>();
  const clashes: { name: string; id: string; holder: string }[] = [];
  for (const item of articles) {
    const { id, url, text } = item.article.input;
    const address = url ? canonicalAddress(url) : undefined;
    const sameId = id === undefined ? undefined : byId.get(id);
    const sameAddress = address === undefined ? undefined : byAddress.get(address);
    if (sameId && sameId !== sameAddress && !isSimilarText(sameId.at(-1)!.article.input.text, text)) {
      clashes.push({ name: item.name, id: id!, holder: sameId[0]!.name });
      continue;
    }
    const group = sameAddress ?? sameId ?? [];
    if (group.length === 0) groups.push(group);
    group.push(item);
    if (id !== undefined) byId.set(id, group);
    if (address !== undefined) byAddress.set(address, group);
  }
  return { latest: withSameTextNoted(groups.map(latestOf)), clashes };
}

function latestOf(versions: readonly NamedArticle[]): NamedArticle {
  const latest = versions.reduce((best, version) => (timeOf(version) >= timeOf(best) ? version : best));
  const others = versions.filter((version) => version !== latest);
  if (others.length === 0) return latest;
  const names = others.map(({ name }) => name).join(', ');
  const isSame = others.every(({ article }) => plainText(article) === plainText(latest.article));
  return noted(latest, {
    code: isSame ? 'read-twice' : 'newer-version',
    message: isSame
      ? `This article was read more than once; left out: ${names}.`
      : `This is the latest of ${versions.length} versions of the article; left out: ${names}.`,
  });
}

/** When a version was last changed, in milliseconds; a version without a date is older than any with one. */
function timeOf({ article }: NamedArticle): number {
  return Date.parse(article.modified ?? article.input.published ?? '') || Number.NEGATIVE_INFINITY;
}

function withSameTextNoted(articles: readonly NamedArticle[]): readonly NamedArticle[] {
  const holders = new Map<string, string>();
  return articles.map((item) => {
    const text = plainText(item.article);
    const holder = holders.get(text);
    if (holder === undefined) holders.set(text, item.name);
    return holder === undefined
      ? item
      : noted(item, { code: 'same-text', message: `The text is the same as that of ${holder}.` });
  });
}

function noted({ name, article }: NamedArticle, note: Note): NamedArticle {
  return { name, article: { ...article, notes: [...article.notes, note] } };
}

function plainText({ input }: ReadArticle): string {
  return input.text.replace(/\s+/gu, ' ').trim();
}
