import type { Sentence } from '../../syntax/doc.ts';
import { attachAppositive } from './attach-appositive.ts';
import { attachComplement } from './attach-complement.ts';
import { basePhrases } from './base-phrases.ts';
import { readBrackets } from './read-brackets.ts';
import { readPhrase } from './read-phrase.ts';
import { readPronouns, readRelatives } from './read-pronouns.ts';
import type { Reading } from './reading.ts';

/** All that a sentence names, in reading order, the outer before the inner. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  const heard = basePhrases(sentence).map((phrase) => ({ phrase, readings: readPhrase(sentence, phrase) }));
  // Only a reading that reaches its phrase's end is the phrase's: "China" is not "the China programme".
  const outer = heard.map(({ phrase, readings }) => ({
    ...phrase,
    reading: readings.find(({ to }) => to === phrase.to) ?? null,
  }));
  for (let index = outer.length - 1; index >= 0; index--) attachComplement(sentence, outer, index);
  for (const [index, { reading }] of outer.entries()) {
    if (reading?.type === 'name') readBrackets(sentence, reading);
    if (reading) attachAppositive(sentence, reading, outer.slice(index + 1, index + 3));
  }
  const all = heard.flatMap(({ readings }) => readings);
  all.push(...readPronouns(sentence), ...readRelatives(sentence));
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}
