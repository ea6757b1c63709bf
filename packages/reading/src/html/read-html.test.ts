import { describe, expect, test } from 'vitest';
import { HELD_OUT_LAYOUTS } from '../../fixtures/held-out-layouts.ts';
import { LAYOUTS } from '../../fixtures/layouts.ts';
import { STORIES } from '../../fixtures/story.ts';
import { extracted } from '../../testing/extracted.ts';
import { score } from '../../testing/score.ts';
import { readArticles } from '../read-articles.ts';

describe.each([...LAYOUTS, ...HELD_OUT_LAYOUTS])('the layout $id', (layout) => {
  test.each(STORIES)('gives back the report $id', async (story) => {
    const { articles } = await readArticles(layout.page(story), { name: 'page.html' });
    expect(articles).toHaveLength(1);
    const [article] = articles;
    const { f1, precision, recall, ...fields } = score(layout, story, extracted(article!));
    expect(f1).toBeGreaterThan(0.95);
    expect(Object.entries(fields).filter(([, right]) => right === false)).toStrictEqual([]);
    if (layout.states.includes('url')) expect(article!.input.url).toBe(story.url);
    if (layout.states.includes('language'))
      expect(article!.input.language?.slice(0, 2)).toBe(layout.instead?.language ?? story.language);
  });
});

test.each([
  ['paywall', 'paywalled'],
  ['multi-page', 'more-pages'],
  ['windows-1252-silent', 'encoding-guessed'],
])('the layout %s is noted as %s', async (id, code) => {
  const layout = LAYOUTS.find((layout) => layout.id === id)!;
  const { articles } = await readArticles(layout.page(STORIES[0]!), { mediaType: 'text/html' });
  expect(articles[0]!.notes.map((note) => note.code)).toStrictEqual([code]);
});

test('captions are told apart from the story', async () => {
  const layout = LAYOUTS.find(({ id }) => id === 'figures')!;
  const story = STORIES[0]!;
  const [article] = (await readArticles(layout.page(story), { mediaType: 'text/html' })).articles;
  for (const caption of story.captions) {
    expect(article!.captions.join('\n')).toContain(caption);
    expect(article!.input.text).not.toContain(caption);
  }
});

test('the address where a page was found counts where the page names none', async () => {
  const html = '<h1>Talks go on</h1><p>The two sides agreed on Monday to go on talking in the spring.</p>';
  const url = 'https://news.example/talks';
  expect(
    (await readArticles(html, { mediaType: 'text/html; charset=utf-8', url })).articles[0]!.input,
  ).toStrictEqual({
    text: 'Talks go on\n\nThe two sides agreed on Monday to go on talking in the spring.',
    headline: 'Talks go on',
    url,
  });
});

test('scripts and hundreds of links around the story change nothing', async () => {
  const script = '<script>window.data = {"body": "<p>text</p>"};</script>';
  const tile =
    '<div class="tile"><a href="/1"><h3>Council delays vote on the pool</h3></a><span class="tag">Town</span></div>';
  for (const layout of LAYOUTS) {
    const page = layout.page(STORIES[0]!);
    if (typeof page !== 'string' || !page.includes('<body')) continue;
    const crowded = page
      .replace('<body', `${script}<body`)
      .replace('</body>', `<div class="grid">${tile.repeat(100)}</div></body>`);
    const [article] = (await readArticles(crowded, { mediaType: 'text/html' })).articles;
    expect(score(layout, STORIES[0]!, extracted(article!)).f1).toBeGreaterThan(0.95);
  }
});
