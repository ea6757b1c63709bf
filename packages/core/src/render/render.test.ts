import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { Dossier } from '../schema/dossier.ts';
import { displayText } from './display-text.ts';
import { displayWidth } from './display-width.ts';
import { dossier, texts } from './dossier.fixture.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';

test('the plain report', async () => {
  await expect(renderText(dossier, { texts })).toMatchFileSnapshot('golden/report.txt');
});

test('the Markdown report', async () => {
  await expect(renderMarkdown(dossier, { texts })).toMatchFileSnapshot('golden/markdown.txt');
});

test.each([40, 60, 80])('no line of the plain report is wider than %i columns', (width) => {
  for (const line of renderText(titled('会谈 '.repeat(40)), { texts, width }).split('\n')) {
    expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('no control character of an article reaches the plain report', () => {
  expect(renderText(titled('\u001b]0;hostile\u0007 \u009b2J \u202eleft'))).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
  );
});

test('an empty dossier says that nothing was found', () => {
  const empty: Dossier = { ...dossier, matters: [], quotes: [], differences: [], timeline: [] };
  const nothing = 'Nothing agreed and nothing unresolved was found.\n\nNo quotes were found.\n';
  expect(renderText(empty)).toContain(nothing);
  expect(renderMarkdown(empty)).toContain(nothing);
});

test('silent reports that the dossier does not name are counted', () => {
  const [matter] = dossier.matters;
  const reports = { of: 112, in: ['courier'], silent: ['herald'] };
  expect(renderText({ ...dossier, matters: [{ ...matter!, reports }] })).toContain(
    'in 1 of 112 reports · not in Herald, 110 more',
  );
});

const hostileMarkup = [
  '# <b>*bold*</b> [link](javascript:alert(1)) ![image](x) `code` | cell',
  '<script>alert(1)</script> &lt; <!-- x --> www.example.com',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '=== ',
  '~~~ x',
  '> quote',
  '[a]: https://b.example',
  '\\*',
];

test('Markdown shows markup of an article as text', () => {
  const markup = fc.oneof(
    fc.constantFrom(...hostileMarkup),
    fc.stringMatching(/^[-+=*_`~<>[\]()!#&|\\:.\d\w \n]{1,40}$/),
  );
  fc.assert(
    fc.property(markup, (title) => {
      const { children } = fromMarkdown(renderMarkdown(titled(title)));
      const heading = children.find((node) => node.type === 'heading' && node.depth === 3);
      const shown = displayText(`≠ reports differ: ${displayText(title).trim()}`).trim();
      expect(heading).toMatchObject({ children: [{ type: 'text', value: shown }] });
    }),
  );
});

/** The dossier with another title for its first matter. */
function titled(title: string): Dossier {
  const [matter] = dossier.matters;
  return { ...dossier, matters: [{ ...matter!, title }] };
}
