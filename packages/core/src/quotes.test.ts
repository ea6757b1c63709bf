import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { extractQuotes, Quote } from './quotes.ts';

const text = 'Ferry talks resume\n\n“It was a start,” Mayor Ida Moss told reporters on Monday.';

test('reads the quotes of a text', async () => {
  const quotes = await extractQuotes({ text });
  expect(quotes.map((quote) => Quote.parse(quote))).toEqual(quotes);
  expect(quotes).toMatchObject([
    { type: 'direct', speaker: { name: 'Ida Moss' }, hearer: [{ text: 'reporters' }], accounts: [] },
  ]);
});

test('finds the quotes that the whole analysis finds', async () => {
  expect(await extractQuotes({ text })).toEqual((await analyze({ text })).quotes);
});

test('loads nothing of the other steps', () => {
  const loaded = [...modulesFrom(new URL('quotes.ts', import.meta.url))];
  expect(
    loaded.filter((url) => /\/src\/(?:dossier|render|extract\/items|lexicon\/en\/items)\//.test(url)),
  ).toEqual([]);
  expect(loaded.some((url) => url.endsWith('/extract/quotes/extract-quotes.ts'))).toBe(true);
});

/** The addresses of the package's own modules that one brings with it. */
function modulesFrom(entry: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry.href)) return seen;
  seen.add(entry.href);
  for (const [, path] of readFileSync(entry, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    modulesFrom(new URL(path!, entry), seen);
  }
  return seen;
}
