import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { readVocabulary } from '../../testing/vocabulary.ts';
import { dossier, texts } from './dossier.fixture.ts';
import { renderJsonLd } from './render-json-ld.ts';

const vocabulary = readVocabulary();
const document = JSON.parse(renderJsonLd(dossier, { texts }));
const strictlyOffline = {
  base: 'https://parley.example/d/1',
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
};
const expanded = (await jsonld.expand(document, strictlyOffline)) as readonly ExpandedNode[];

/** A node with full addresses, all of its values in lists. */
interface ExpandedNode {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly '@value'?: unknown;
  readonly [property: string]: unknown;
}

const nodes = expanded.flatMap(withInner);
const typesById = new Map(
  nodes.flatMap((node) => (node['@id'] && node['@type'] ? [[node['@id'], node['@type']]] : [])),
);
const properties = nodes.flatMap((node) =>
  Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .map(([property, values]) => ({ node, property, values: values as readonly ExpandedNode[] })),
);

test('the JSON-LD', async () => {
  await expect(renderJsonLd(dossier, { texts })).toMatchFileSnapshot('golden/dossier.jsonld');
});

test('every type is a class of schema.org or Web Annotation, and each kind of thing is there', () => {
  const types = new Set(nodes.flatMap((node) => node['@type'] ?? []));
  expect([...types].filter((type) => !vocabulary.isClass(type))).toEqual([]);
  expect([...types].map((type) => type.replace(/.*[/#]/, ''))).toEqual(
    expect.arrayContaining([
      'NewsArticle',
      'Quotation',
      'Claim',
      'Person',
      'Annotation',
      'TextQuoteSelector',
    ]),
  );
});

test('every property is one of schema.org or Web Annotation, and its subject may have it', () => {
  const value = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
  const wrong = properties
    .filter(({ property }) => property !== value)
    .filter(({ node, property }) => {
      const domain = vocabulary.domainOf(property);
      return (
        !vocabulary.isProperty(property) || !(domain.length === 0 || isOneOf(node['@type'] ?? [], domain))
      );
    })
    .map(({ node, property }) => [node['@type'], property]);
  expect(wrong).toEqual([]);
});

test('every node that a property names is of a kind that it may name', () => {
  const wrong = properties.flatMap(({ property, values }) => {
    const range = vocabulary.rangeOf(property);
    return values
      .filter((value) => !('@value' in value))
      .map((value) => value['@type'] ?? typesById.get(value['@id'] ?? '') ?? ADDRESS)
      .filter((types) => range.length > 0 && !isOneOf(types, range))
      .map((types) => [property, types]);
  });
  expect(wrong).toEqual([]);
});

test('every node that is referred to is there', () => {
  const referred = nodes.filter((node) => Object.keys(node).join() === '@id').map((node) => node['@id']!);
  const missing = referred.filter((id) => id.includes('/d/1#') && !typesById.has(id));
  expect(referred.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test('selectors find the evidence by its characters and by its words', () => {
  const found = document['@graph']
    .filter((node: { '@type': string }) => node['@type'] === 'Annotation')
    .flatMap(({ target }: { target: readonly Target[] }) => target)
    .map(({ source, selector: [position, quote] }: Target) => {
      const { identifier } = document['@graph'].find(
        (node: { '@id': string }) => node['@id'] === source['@id'],
      );
      const text = texts.get(identifier)!;
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      return [[...text].slice(position.start, position.end).join(''), quote.exact];
    });
  expect(found).toHaveLength(
    dossier.matters.flatMap(({ mentions }) => mentions).length + dossier.quotes.length,
  );
  for (const [selected, exact] of found) expect(selected).toBe(exact);
});

test('positions count characters, not code units', () => {
  const text = '🚢🚢 They agreed';
  const [article] = dossier.articles;
  const quote = {
    ...dossier.quotes[0]!,
    article: article!.id,
    content: [{ start: 5, end: 9, text: 'They' }],
  };
  const rendered = renderJsonLd(
    { ...dossier, quotes: [quote], matters: [] },
    { texts: new Map([[article!.id, text]]) },
  );
  expect(JSON.parse(rendered)['@graph'].at(-1).target[0].selector).toMatchObject([
    { start: 3, end: 7 },
    { exact: 'They', prefix: '🚢🚢 ', suffix: ' agreed' },
  ]);
});

test('without texts, passages are told by their words alone', () => {
  const { target } = JSON.parse(renderJsonLd(dossier))['@graph'].at(-1);
  expect(target[0].selector).toEqual([{ '@type': 'TextQuoteSelector', exact: 'harbour has a new crane' }]);
});

interface Target {
  readonly source: { readonly '@id': string };
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** What an address alone may be taken for. */
const ADDRESS: readonly string[] = ['https://schema.org/URL', 'http://www.w3.org/ns/oa#Motivation'];

function isOneOf(types: readonly string[], allowed: readonly string[]): boolean {
  const classes = new Set(types.flatMap((type) => [...vocabulary.classesOf(type)]));
  return allowed.some((name) => name === RESOURCE || classes.has(name));
}

const RESOURCE = 'http://www.w3.org/2000/01/rdf-schema#Resource';

function withInner(node: ExpandedNode): readonly ExpandedNode[] {
  const inner = Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([, values]) => values as readonly ExpandedNode[])
    .filter((value) => !('@value' in value));
  return [node, ...inner.flatMap(withInner)];
}
