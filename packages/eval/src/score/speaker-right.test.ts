import { expect, test } from 'vitest';
import { speakerRight } from './speaker-right.ts';

const text = `Trade Minister Ann Lee met him. He said so. ${'Somebody from the harbour '.repeat(8)}`;
const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
const nobody = { source: [], speaker: null };
const annLee = { source: at('Ann Lee'), speaker: null };

test.each([
  ['sources that share half of the shorter one', annLee, { source: at('Minister Ann'), speaker: null }, true],
  ['sources that share less', annLee, { source: at('Trade Minister A'), speaker: null }, false],
  ['a source as name of the other', { source: at('He'), speaker: 'Ann Lee' }, annLee, true],
  [
    'a pronoun, which is no name',
    { source: at('He'), speaker: null },
    { source: at('him'), speaker: 'He' },
    false,
  ],
  [
    'a source without end',
    { source: at('He'), speaker: null },
    { source: [{ start: 0, end: text.length }], speaker: null },
    false,
  ],
  ['nobody', annLee, nobody, false],
])('%s', (_, gold, predicted, right) => {
  expect(speakerRight(text, gold, predicted)).toBe(right);
});
