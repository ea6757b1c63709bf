import { expect, test } from 'vitest';
import { GoldFile } from './gold-file.ts';
import { locateGold } from './locate-gold.ts';

const text = 'Menu\n“It was a start,” she said. “We go on.”\nThey agreed to go on.\nMenu\n';
const item = { id: 'a1', status: 'reached', parties: ['Mu'], what: 'go on' };
const quote = { id: 'q1', type: 'direct', content: '“It was a start,”' };

function located(gold: object) {
  const file = GoldFile.parse({ agreements: [], open_issues: [], ...gold });
  return locateGold('NAME', text, file, 'NAME.gold.json');
}

test('annotations become spans of the text', () => {
  const gold = located({
    quotes: [{ ...quote, continued: ['“We go on.”'], cue: 'said', source: 'she', speaker: '' }],
    agreements: [{ ...item, evidence: 'go on', nth: 2 }],
  });
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(gold.quotes?.[0]?.content.map(slice)).toEqual(['“It was a start,”', '“We go on.”']);
  expect(gold.quotes?.[0]?.source.map(slice)).toEqual(['she']);
  expect(gold.quotes?.[0]?.speaker).toBeNull();
  expect(gold.items?.agreements[0]?.evidence.start).toBe(text.lastIndexOf('go on'));
});

test('an article without quotes counts as not annotated for them, one without furniture lines as having none', () => {
  expect(located({ furniture: [] })).toMatchObject({ quotes: null, furniture: [] });
  expect(located({})).toMatchObject({ quotes: null, furniture: null });
});

test('a furniture line stands for every line that reads so', () => {
  expect(located({ furniture: ['Menu'] }).furniture?.map(({ start }) => start)).toEqual([
    0,
    text.lastIndexOf('Menu'),
  ]);
});

test.each([
  ['evidence', { agreements: [{ ...item, evidence: 'agreed to stop' }] }, 'agreed to stop'],
  ['a further occurrence', { agreements: [{ ...item, evidence: 'go on', nth: 3 }] }, 'go on'],
  ['content', { quotes: [{ ...quote, content: '"It was a start,"' }] }, '"It was a start,"'],
  ['a later piece', { quotes: [{ ...quote, continued: ['“We stop.”'] }] }, '“We stop.”'],
  ['a cue', { quotes: [{ ...quote, cue: 'told' }] }, 'told'],
  ['a source', { quotes: [{ ...quote, source: 'he who' }] }, 'he who'],
  ['part of a line', { furniture: ['Men'] }, 'Men'],
])('%s that is not in the text is refused, with the file and the string', (_, gold, words) => {
  expect(() => located(gold)).toThrow(new RegExp(`^NAME\\.gold\\.json: .*: ${words}$`, 'u'));
});
