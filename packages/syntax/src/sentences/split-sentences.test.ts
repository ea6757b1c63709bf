import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from './split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['They met. They talked.', ['They met.', 'They talked.']],
  ['Mr. Smith met Gen. Lee at 5 p.m. Monday.', ['Mr. Smith met Gen. Lee at 5 p.m. Monday.']],
  ['The U.S. Secretary left.', ['The U.S. Secretary left.']],
  ['He lives in the U.S. The talks go on.', ['He lives in the U.S.', 'The talks go on.']],
  ['J. P. Morgan rose 3.5 percent.', ['J. P. Morgan rose 3.5 percent.']],
  ['See No. 5 of vol. 3, e.g. the Jan. 12 issue.', ['See No. 5 of vol. 3, e.g. the Jan. 12 issue.']],
  ['“We agree.” He left.', ['“We agree.”', 'He left.']],
  [
    'He said: “We agree. We will go.” Then he left.',
    ['He said: “We agree.', 'We will go.”', 'Then he left.'],
  ],
  ['“Why?” he asked.', ['“Why?” he asked.']],
  ['“Why now?” Mr. Lee asked. No answer came.', ['“Why now?” Mr. Lee asked.', 'No answer came.']],
  ['“Go!” The crowd ran.', ['“Go!”', 'The crowd ran.']],
  [
    'He paused ... and went on. Well... Then he left.',
    ['He paused ... and went on.', 'Well...', 'Then he left.'],
  ],
  ['Talks resume\nMinisters met on Monday', ['Talks resume', 'Ministers met on Monday']],
  ['1. Trade\n2. Visas and flights.', ['1. Trade', '2. Visas and flights.']],
  ['(They met in June.) Nothing came of it.', ['(They met in June.)', 'Nothing came of it.']],
  ['双方同意。他们离开了。', ['双方同意。', '他们离开了。']],
  ['Is it so?! Yes.', ['Is it so?!', 'Yes.']],
  ['Sales were strong.The minister left.', ['Sales were strong.', 'The minister left.']],
  ['“This is the end.”He left.', ['“This is the end.”', 'He left.']],
  ['They held talks.Regulators could act.', ['They held talks.', 'Regulators could act.']],
  ['Nobody agreed.“We go on,” he said.', ['Nobody agreed.', '“We go on,” he said.']],
  ['Nobody agreed."We go on," he said.', ['Nobody agreed.', '"We go on," he said.']],
  ['"We go now."He left.', ['"We go now."', 'He left.']],
  ['They met in Paris.The talks went on.', ['They met in Paris.', 'The talks went on.']],
  ['Did they agree?No one knew.', ['Did they agree?', 'No one knew.']],
  ['See example.Com and shop.example.Org/Home now.', ['See example.Com and shop.example.Org/Home now.']],
  ['Open report.Pdf or main.Rs.bak there.', ['Open report.Pdf or main.Rs.bak there.']],
  ['The U.S.-led group with a Ph.D. met No.1 seeds.', ['The U.S.-led group with a Ph.D. met No.1 seeds.']],
  ['“Why?”Smith asked.', ['“Why?”Smith asked.']],
  ['   ', []],
])('splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('sentences are in order and hold all that is not white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let from = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(from, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});

test('a megabyte of marks is read once over', () => {
  for (const text of [
    `${'.'.repeat(1_000_000)} a`,
    '. '.repeat(500_000),
    ".'".repeat(500_000),
    'a'.repeat(1_000_000),
  ]) {
    expect(splitSentences(text).at(-1)?.end).toBe(text.trimEnd().length);
  }
});

test.each(['word ', '.!', '?!"', '."\'', 'a𝒜', 'strong."'])(
  'a sentence of %j without end is cut and says so',
  (piece) => {
    const spans = splitSentences(`It was ${piece.repeat(3000)} a`);
    expect(spans.every(({ start, end }) => end - start <= LONGEST_SENTENCE)).toBe(true);
    expect(spans.slice(0, -1).every(({ cut }) => cut)).toBe(true);
  },
);

test('marks that close a sentence belong to it up to the longest', () => {
  const [first] = splitSentences(`It was.${`)'`.repeat(3000)} Then he left.`);
  expect(first).toEqual({ start: 0, end: LONGEST_SENTENCE, cut: true });
});

test('a sentence is not cut within a character', () => {
  for (const text of ['𝒜'.repeat(5000), `a${'𝒜'.repeat(5000)}`]) {
    expect(splitSentences(text).some(({ start, end }) => /\p{Cs}/u.test(text.slice(start, end)))).toBe(false);
  }
});
