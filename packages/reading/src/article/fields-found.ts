import type { Found } from './compose-article.ts';

const NAMES = {
  id: ['id', 'guid', 'uuid', 'articleid'],
  headline: ['headline', 'title', 'heading'],
  standfirst: ['standfirst', 'subtitle', 'subhead', 'subheadline', 'deck', 'dek'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'sitename',
    'source',
    'sourcename',
    'site',
    'provider',
  ],
  published: [
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publishdate',
    'pubdate',
    'firstcreated',
    'date',
    'created',
    'createdat',
    'timestamp',
  ],
  modified: ['modified', 'updated', 'updatedat', 'datemodified', 'lastmod', 'versioncreated'],
  url: ['url', 'link', 'permalink', 'canonicalurl', 'canonical', 'webpageurl', 'uri', 'href'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
  authors: ['authors', 'author', 'byline', 'creator', 'by'],
  text: [
    'text',
    'bodytext',
    'articlebody',
    'fulltext',
    'contenttext',
    'body',
    'content',
    'article',
    'story',
    'maintext',
  ],
} as const;

/** A field under which formats of all kinds put what is known of an article. */
export type KnownField = keyof typeof NAMES;

/** A field's name as it is compared: small letters and digits alone. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/gu, '');
}

/** Which of the names hold which field; the usual names are known, in the order of their trustworthiness. */
export function knownFields(names: readonly string[]): ReadonlyMap<KnownField, string> {
  const byPlainName = new Map(names.toReversed().map((name) => [plainName(name), name]));
  const found = new Map<KnownField, string>();
  for (const [field, known] of Object.entries(NAMES)) {
    const name = known.find((name) => byPlainName.has(name));
    if (name !== undefined) found.set(field as KnownField, byPlainName.get(name)!);
  }
  return found;
}

/** What fields with the usual names say of an article. */
export function fieldsFound(fields: ReadonlyMap<string, string>): Omit<Found, 'story'> {
  const names = knownFields([...fields.keys()]);
  const value = (field: KnownField) => fields.get(names.get(field) ?? '') ?? null;
  return {
    id: value('id'),
    headline: value('headline'),
    standfirst: value('standfirst'),
    outlet: value('outlet'),
    published: value('published'),
    modified: value('modified'),
    url: value('url'),
    language: value('language'),
    authors: value('authors')?.split(/[,;]/u) ?? [],
  };
}
