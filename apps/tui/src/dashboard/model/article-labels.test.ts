import { expect, test } from 'vitest';
import { articleLabels } from './article-labels.ts';

test('long ids are shortened as long as they stay apart', () => {
  expect(labels('000_646559627b1cfb34', '001_6054e1e49a90a87d', 'short')).toEqual([
    '000_64655962…',
    '001_6054e1e4…',
    'short',
  ]);
  expect(labels('talks-in-june-first-day', 'talks-in-june-second-day')).toEqual([
    'talks-in-june-first-day',
    'talks-in-june-second-day',
  ]);
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
