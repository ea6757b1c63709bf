/** What the `meta` elements of a page say, by their name in small letters; the first value of a name comes first. */
export type MetaElements = ReadonlyMap<string, readonly string[]>;

/** Read `name`, `property` and `itemprop` of all `meta` elements with a content. */
export function metaElements(document: Document): MetaElements {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const names =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    if (!content) continue;
    for (const name of names.toLowerCase().split(/\s+/u)) {
      const values = found.get(name);
      if (values) values.push(content);
      else if (name !== '') found.set(name, [content]);
    }
  }
  return found;
}

/** The names under which pages state each field, the most trustworthy first. */
export const META_NAMES = {
  headline: [
    'og:title',
    'twitter:title',
    'dcterms.title',
    'dc.title',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  description: [
    'og:description',
    'description',
    'twitter:description',
    'dcterms.description',
    'dc.description',
  ],
  outlet: ['og:site_name', 'application-name', 'dcterms.publisher', 'dc.publisher', 'publisher', 'copyright'],
  authors: [
    'article:author',
    'author',
    'parsely-author',
    'dcterms.creator',
    'dc.creator',
    'sailthru.author',
    'byl',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'dcterms.date',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
    'publishdate',
    'pubdate',
    'publish-date',
    'govuk:first-published-at',
    'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['dcterms.language', 'dc.language', 'content-language', 'og:locale'],
} as const;

/** The values of the first name that has any. */
export function metaValues(meta: MetaElements, field: keyof typeof META_NAMES): readonly string[] {
  for (const name of META_NAMES[field]) {
    const values = meta.get(name)?.filter((value) => field !== 'authors' || !/^https?:/iu.test(value));
    if (values && values.length > 0) return values;
  }
  return [];
}
