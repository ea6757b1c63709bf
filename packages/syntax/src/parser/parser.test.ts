import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTagger } from '../tagger/tagger.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { type Heads, loadParser } from './parser.ts';

const tagger = await loadTagger();
const parser = await loadParser();

function parse(text: string): Heads {
  const tokens = tokenize(text);
  return parser.parse(tokens, tagger.tag(tokens));
}

/** `word <label head` of each token, for reading. */
function arcs(text: string): string[] {
  const tokens = tokenize(text);
  const { head, label } = parser.parse(tokens, tagger.tag(tokens));
  return tokens.map(
    (token, index) => `${token.text} <${label[index]} ${tokens[head[index]!]?.text ?? 'root'}`,
  );
}

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'aZé0 .,’"-$%\ud800\udc00\u0000\u200fمر你好😀'), maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'said',
        'the',
        'talks',
        ',',
        '"',
        'that',
        'he',
        'and',
        'agreed',
        'Beijing',
        '.',
        '(',
        'to',
      ),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(' ')),
);

test('any text gives a tree with one root', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { head, label, length } = parse(text);
      expect(label).toHaveLength(length);
      expect(head.filter((word) => word === -1)).toHaveLength(length > 0 ? 1 : 0);
      for (let word = 0; word < length; word++) {
        let at = word;
        for (let steps = 0; at !== -1; steps++) {
          expect(steps).toBeLessThanOrEqual(length);
          at = head[at]!;
          expect(at).toBeLessThan(length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same tree', () => {
  const text = 'The two sides agreed to talk, the minister said on Monday.';
  const first = parse(text);
  parse('Another sentence in between.');
  expect(parse(text)).toEqual(first);
});

test.each([
  ['Sorel met Poe.', ['Sorel <nsubj met', 'met <root root', 'Poe <obj met']],
  [
    '“We agreed,” Poe said.',
    ['We <nsubj agreed', 'agreed <ccomp said', 'Poe <nsubj said', 'said <root root'],
  ],
  ['The ministers did not agree.', ['ministers <nsubj agree', 'not <advmod agree', 'agree <root root']],
  ['Talks were held by both sides.', ['Talks <nsubj:pass held', 'held <root root', 'sides <obl:agent held']],
])('parses %j', (text, expected) => {
  expect(arcs(text)).toEqual(expect.arrayContaining(expected));
});

test('a sentence of 20,000 words, more than there was room for, is parsed like a short one', () => {
  const { head, length } = parse('word '.repeat(20_000));
  expect([length, head.filter((word) => word === -1).length]).toEqual([20_000, 1]);
  expect(parse('They met.').label).toEqual(['nsubj', 'root', 'punct']);
});
