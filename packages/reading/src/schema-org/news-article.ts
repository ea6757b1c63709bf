import { arrayOf, isRecord, type JsonRecord, textOf } from '../values/json-value.ts';

/** What a description of an article in the terms of schema.org says; null where it says nothing. */
export interface NewsArticle {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text of the article as one string, where the description has it. */
  readonly body: string | null;
  /** False only where it says that the article is not for everybody. */
  readonly isFree: boolean;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|PressRelease)$/u;
/** Deeper values are not looked into. */
const DEEPEST = 8;

/** The articles that a JSON-LD document describes: the whole document, in an array or a `@graph`, or as `mainEntity`. */
export function newsArticles(document: unknown): readonly NewsArticle[] {
  const nodes = nodesOf(document, 0);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const resolve = (value: unknown): unknown =>
    isRecord(value) && typeof value['@id'] === 'string' && !value.name
      ? (byId.get(value['@id']) ?? value)
      : value;
  return nodes.filter(isArticle).map((node) => newsArticle(node, resolve));
}

function nodesOf(value: unknown, depth: number): readonly JsonRecord[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = [value['@graph'], value.mainEntity, value.itemListElement, value.item, value.dataFeedElement];
  return [value, ...inner.flatMap((item) => nodesOf(item, depth + 1))];
}

function isArticle(node: JsonRecord): boolean {
  return arrayOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function newsArticle(node: JsonRecord, resolve: (value: unknown) => unknown): NewsArticle {
  const names = (value: unknown) => arrayOf(value).flatMap((item) => namesOf(resolve(item)));
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    standfirst: textOf(node.alternativeHeadline) ?? textOf(node.description),
    outlet: names(node.publisher)[0] ?? names(node.isPartOf)[0] ?? names(node.sourceOrganization)[0] ?? null,
    authors: names(node.author).length > 0 ? names(node.author) : names(node.creator),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    url: textOf(node.url) ?? addressOf(node.mainEntityOfPage) ?? addressOf(node['@id']),
    language: languageOf(node.inLanguage),
    body: textOf(node.articleBody),
    isFree: !/^false$/iu.test(String(node.isAccessibleForFree ?? '')),
  };
}

function namesOf(value: unknown): readonly string[] {
  if (!isRecord(value)) return arrayOf(value).flatMap((item) => textOf(item) ?? []);
  return arrayOf(value.name).flatMap((name) => textOf(name) ?? []);
}

function addressOf(value: unknown): string | null {
  const [first] = arrayOf(value);
  const address = isRecord(first) ? (textOf(first['@id']) ?? textOf(first.url)) : textOf(first);
  return address !== null && /^https?:\/\//iu.test(address) ? address.split('#', 1)[0]! : null;
}

function languageOf(value: unknown): string | null {
  const [first] = arrayOf(value);
  return isRecord(first) ? (textOf(first.alternateName) ?? textOf(first.name)) : textOf(first);
}
