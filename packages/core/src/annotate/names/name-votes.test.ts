import { expect, test } from 'vitest';
import { parsedDoc } from '../parsed-doc.fixture.ts';
import { VOTE_RULES } from './name-votes.ts';
import { readSentence } from './read-sentence.ts';
import type { Votes } from './reading.ts';

test.each(VOTE_RULES)(
  '“$example” speaks for a $kind, “$counterexample” less',
  ({ kind, points, example, counterexample }) => {
    expect(votesOf(example)[kind] - votesOf(counterexample)[kind]).toBeGreaterThanOrEqual(points);
  },
);

/** Votes for the first name of a text. */
function votesOf(text: string): Votes {
  const words = text.replaceAll(',', ' ,').split(' ');
  const [sentence] = parsedDoc(words.map((word) => `${word}||${tagOf(word)}|-1|dep`).join(' ')).sentences;
  const name = readSentence(sentence!).find((reading) => reading.type === 'name');
  return name?.type === 'name' ? name.votes : { person: 0, organisation: 0, place: 0, thing: 0 };
}

function tagOf(word: string): string {
  if (/^\p{Lu}/u.test(word)) return 'NNP';
  return TAGS[word] ?? 'CD';
}

const TAGS: Readonly<Record<string, string>> = {
  ',': ',',
  '&': 'CC',
  said: 'VBD',
  left: 'VBD',
  who: 'WP',
  which: 'WP',
  slowly: 'RB',
  the: 'DT',
  in: 'IN',
  environmental: 'JJ',
  group: 'NN',
};
