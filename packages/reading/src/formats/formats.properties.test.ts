import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '@parley/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../read-articles.ts';
import { Unreadable } from '../unreadable.ts';
import { FORMATS, MEDIA_TYPES } from './format.ts';

const files = new URL('../../fixtures/files/', import.meta.url);
const fixtures = readdirSync(files).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, files))),
}));

/** The articles, or null for the one error that may be thrown. */
async function articlesOf(...input: Parameters<typeof readArticles>) {
  try {
    return (await readArticles(...input)).articles;
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return null;
  }
}

const damaged = fc
  .record({
    fixture: fc.constantFrom(...fixtures),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
      maxLength: 20,
    }),
  })
  .map(({ fixture, cut, changes }) => {
    const bytes = fixture.bytes.slice(0, Math.ceil(cut * fixture.bytes.length));
    for (const { at, byte } of changes)
      if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return { name: fixture.name, bytes };
  });

test('a damaged file of any format is read, or refused with the one error', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ name, bytes }) => {
      for (const { input } of (await articlesOf(bytes, { name })) ?? [])
        expect(input.text.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test.each(FORMATS)('no bytes and no text break the reader of %s', async (format) => {
  const mediaType = MEDIA_TYPES[format];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), fc.json()),
      async (input) => {
        await articlesOf(input, { mediaType });
      },
    ),
    { numRuns: 150 },
  );
});

test.each(fixtures.map(({ name }) => name))('what is found in %s is a span of its text', async (name) => {
  const { bytes } = fixtures.find((fixture) => fixture.name === name)!;
  for (const { input } of (await articlesOf(bytes, { name })) ?? []) {
    const { article, quotes, agreements, openIssues, furniture } = await analyze(input);
    expect(article.text).toBe(input.text);
    const excerpts = [
      ...quotes.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
      ...[...agreements, ...openIssues].flatMap(({ evidence }) => evidence),
      ...furniture,
    ];
    for (const { start, end, text } of excerpts) expect(article.text.slice(start, end)).toBe(text);
  }
});

test.each([
  ['elements of XML nested deep', `<?xml version="1.0"?><rss>${'<a>'.repeat(100_000)}`],
  ['arrays of JSON nested deep', '['.repeat(100_000)],
  ['a table of commas', `text\n${','.repeat(200_000)}`],
  ['a quotation mark that never closes', `text,b\n"${'a,'.repeat(100_000)}`],
  [
    'mail of boundaries',
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\n\n'.repeat(20_000)}`,
  ],
  ['Markdown of brackets', `# a\n${'['.repeat(20_000)}`],
  ['Markdown of quotations in quotations', `a\n\n${'>'.repeat(100_000)}`],
  ['Markdown of underscores', '_a'.repeat(100_000)],
  ['front matter of brackets', `---\ntitle: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n---\na`],
  ['a page that ends within its first tag', '<!doctype html><html lang="en'],
  ['a page with a million classes', `<!doctype html><html><body><p class="${'a '.repeat(1_000_000)}">b</p>`],
  ['front matter that never ends', `---\n${'a: b\n'.repeat(50_000)}`],
])('%s: hostile input ends', async (_, input) => {
  for (const mediaType of [
    undefined,
    'application/xml',
    'application/json',
    'text/html',
    'text/csv',
    'message/rfc822',
    'text/markdown',
  ])
    await articlesOf(input, { mediaType });
});
