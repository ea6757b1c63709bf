import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAYOUTS } from '../../fixtures/layouts.ts';
import { STORIES } from '../../fixtures/story.ts';
import { readArticles } from '../read-articles.ts';
import { Unreadable } from '../unreadable.ts';

const tag = fc.constantFrom(
  ...'p div b a h1 script style table td li br article nav svg template iframe textarea title!-- !doctype'.split(
    ' ',
  ),
);
const piece = fc.oneof(
  fc.string(),
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tag.map(
    (name) => `<${name} class="story promo" itemprop='articleBody' href="javascript:alert(1)" onclick=x>`,
  ),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<',
    '&#0;',
    '&#x110000;',
    '&amp',
    '<script type="application/ld+json">{"@graph":[',
    '\u0000',
    '\ud800',
  ),
  fc.constant('<p>The two sides agreed on Monday to meet again in the spring, officials said.</p>'),
);

test('whatever stands in a page, its article comes back as text, or one kind of error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const reading = await readArticles(pieces.join(''), { mediaType: 'text/html' }).catch(
        (error: unknown) => {
          if (error instanceof Unreadable) return null;
          throw error;
        },
      );
      for (const { input } of reading?.articles ?? []) expect(input.text.trim()).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test('a page cut off anywhere is still read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LAYOUTS),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      async (layout, share) => {
        const page = layout.page(STORIES[0]!);
        const cut = page.slice(0, Math.floor(share * page.length));
        await readArticles(cut, { mediaType: 'text/html' }).catch((error: unknown) =>
          expect(error).toBeInstanceOf(Unreadable),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['nested deep', '<div>'.repeat(100_000)],
  ['nested in lists', '<ul><li>'.repeat(5_000)],
  ['nested in tables', '<table><tr><td>'.repeat(5_000)],
  ['opened and never closed', '<p>'.repeat(50_000)],
  ['nothing but angle brackets', '<'.repeat(100_000)],
  ['broken lines', 'a<br>'.repeat(20_000)],
  ['comments that never end', '<!--'.repeat(50_000)],
])('%s: a hostile page ends as text', async (_, opening) => {
  const sentence = 'The two sides agreed on Monday to meet again in the spring, officials said.';
  const html = `<title>Talks</title><p>${sentence}</p>${opening}`;
  const { articles } = await readArticles(html, { mediaType: 'text/html' });
  expect(articles[0]!.input.text).toContain(sentence);
});

test('scripts, styles and what is hidden never become text', async () => {
  const html = `<article><p>The two sides agreed on Monday to meet again in the spring.</p><script>var secret = "<p>script</p>";</script>
<style>.x { content: "style" }</style><template><p>template</p></template><p hidden>hidden</p><p>They did not say where.</p></article>`;
  const { articles } = await readArticles(html, { mediaType: 'text/html' });
  expect(articles[0]!.input.text).toBe(
    'The two sides agreed on Monday to meet again in the spring.\n\nThey did not say where.',
  );
});
