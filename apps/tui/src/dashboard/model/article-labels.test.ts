import { expect, test } from 'vitest';
import { articleLabels } from './article-labels.ts';

test('long ids are shortened as long as they stay apart', () => {
  expect(labels('000_646559627b1cfb34aa', '001_6054e1e49a90a87daa', 'short')).toEqual([
    '000_646559627b1c…',
    '001_6054e1e49a90…',
    'short',
  ]);
  expect(labels('talks-in-june-the-first-day', 'talks-in-june-the-second-day')).toEqual([
    'talks-in-june-the-first-day',
    'talks-in-june-the-second-day',
  ]);
});

test('a number before words is left out, as long as what is left stays apart', () => {
  expect(labels('012_ferry-talks', '013_fog-horn')).toEqual(['ferry-talks', 'fog-horn']);
  expect(labels('012_ferry-talks', '013_ferry-talks')).toEqual(['012_ferry-talks', '013_ferry-talks']);
});

function labels(...ids: readonly string[]): readonly string[] {
  const articles = ids.map((id) => ({
    id,
    outlet: null,
    headline: null,
    published: null,
    url: null,
    sameStoryAs: null,
  }));
  return [...articleLabels(articles).values()];
}

test('without an outlet the site tells an article, and without that its headline', () => {
  const article = { id: 'x', outlet: null, headline: null, published: null, url: null, sameStoryAs: null };
  const label = (known: object) => [...articleLabels([{ ...article, ...known }]).values()][0];
  const headline = 'Norland and Sudria agree to reopen the ferry line';
  expect(label({ headline, url: 'https://www.post.example/ferry' })).toBe('post.example');
  expect(label({ headline })).toBe('Norland and…');
  expect(label({ headline: 'Ferry \u001b[2Jtalks' })).toBe('Ferry [2Jtalks');
});
