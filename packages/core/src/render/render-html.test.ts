import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Dossier } from '../schema/dossier.ts';
import { dossier, texts } from './dossier.fixture.ts';
import { renderHtml } from './render-html.ts';

const alternates = [{ type: 'application/json', title: 'JSON', href: '/d/1.json?a=1&b=2' }];

test('the briefing', async () => {
  const page = renderHtml(dossier, { texts, alternates })
    .replace(/<style>.*<\/style>/, '<style>…</style>')
    .replace(/sha256-[^&]+/, 'sha256-…');
  await expect(page).toMatchFileSnapshot('golden/briefing.html');
});

test.each([
  ['of everything', renderHtml(dossier, { texts, alternates })],
  [
    'of nothing',
    renderHtml({ ...dossier, matters: [], quotes: [], differences: [], timeline: [], actors: [] }),
  ],
  ['with hostile text', renderHtml(everyTextAs('"><script>alert(1)</script>\u202e &lt;'))],
])('the page %s is valid HTML', async (_, page) => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(page);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => ({ ruleId, message, line })),
    ),
  ).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></blockquote><iframe src=//evil.example>',
  '<!-- ',
  ']]><svg/onload=alert(1)>',
  '&lt;b&gt; &#60;script&#62;',
  '\u202eevil\u2066 \u0000\u001b[31m',
])('no text of an article changes the elements of the page: %j', (payload) => {
  const plain = fromHtml(renderHtml(everyTextAs('plain'), { texts: new Map() }));
  const hostile = fromHtml(renderHtml(everyTextAs(payload), { texts: new Map() }));
  expect(skeleton(hostile)).toEqual(skeleton(plain));
});

test('control characters and bidirectional overrides do not reach the page', () => {
  expect(renderHtml(everyTextAs('\u202eevil\u2066\u0000\u001b[31m\u009b\u200f'))).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  );
});

test('an address that is not http or https is shown nowhere', () => {
  const articles = dossier.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
  expect(renderHtml({ ...dossier, articles }, { texts })).not.toContain('javascript:');
});

test('every anchor that the page links to is there, once', () => {
  const page = fromHtml(renderHtml(everyTextAs('a.b/c "d" é'), { texts, alternates }));
  const ids = selectAll('[id]', page).map(({ properties }) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { properties } of selectAll('a[href^="#"]', page)) {
    expect(ids).toContain(String(properties.href).slice(1));
  }
});

test('alternates are linked for programs and for people', () => {
  const page = fromHtml(renderHtml(dossier, { texts, alternates }));
  expect(select('head link[rel=alternate]', page)?.properties).toMatchObject({
    type: 'application/json',
    title: 'JSON',
    href: '/d/1.json?a=1&b=2',
  });
  expect(textOf(select('footer', page)!)).toContain('The same facts as JSON.');
});

test('evidence is marked in its paragraph', () => {
  const page = fromHtml(renderHtml(dossier, { texts }));
  const marks = selectAll('#matter-fishing-quotas blockquote', page).map((quote) => [
    textOf(quote),
    textOf(select('mark', quote)!),
  ]);
  expect(marks).toEqual([
    [
      'They made no headway on fishing quotas, said Minister of Ports Jane Roe 🚢 at the quay.',
      'They made no headway on fishing quotas',
    ],
  ]);
});

/** The dossier with this for every text of article origin that is no id and no address. */
function everyTextAs(text: string): Dossier {
  const free = new Set([
    'title',
    'name',
    'role',
    'headline',
    'outlet',
    'about',
    'reading',
    'text',
    'published',
    'date',
    'unit',
    'why',
  ]);
  return JSON.parse(JSON.stringify(dossier), (key, value) =>
    free.has(key) && typeof value === 'string' ? text : value,
  );
}

/** Elements and the names of their attributes, in document order. */
function skeleton(root: Root): readonly string[] {
  return selectAll('*', root).map(({ tagName, properties }: Element) =>
    [tagName, ...Object.keys(properties).sort()].join(' '),
  );
}
