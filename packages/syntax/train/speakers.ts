import { pieceOf, type TaggedSentence, type Word } from './tagged-sentence.ts';
import type { TrainingSentence } from './treebank.ts';

const LONGEST_SPEAKER = 14;

/** Subjects that could speak: names, pronouns of persons, nouns with a determiner or in apposition. */
export function speakersOf(tagged: TaggedSentence): Word[][] {
  const { tokens, heads, labels, tags } = tagged.sentence;
  return labels.flatMap((label, index): Word[][] => {
    const isName = tags[index] === 'PROPN|NNP';
    const isPronoun = /^(?:he|she|they|i|we|who)$/i.test(tokens[index]!.text);
    const isNoun = tags[index]!.startsWith('NOUN|NN') && hasDeterminer(tagged.sentence, index);
    if (label !== 'nsubj' || !(isName || isPronoun || isNoun)) return [];
    const members = tokens.map((_, at) => at).filter((at) => isUnder(heads, at, index));
    const first = members[0]!;
    const end = members.at(-1)! + 1;
    const isWhole = end - first === members.length && members.length <= LONGEST_SPEAKER;
    if (!isWhole || labels.slice(first, end).includes('acl:relcl')) return [];
    return [pieceOf(tagged, first, end, index)];
  });
}

function hasDeterminer({ heads, labels }: TrainingSentence, word: number): boolean {
  return heads.some((head, at) => head === word && /^(?:det|nmod:poss|appos|nummod)$/.test(labels[at]!));
}

function isUnder(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word; at >= 0; at = heads[at]!) if (at === ancestor) return true;
  return false;
}

/** A speaker as the start of a sentence has it, or as its middle does. */
export function recased([first, ...rest]: readonly Word[], leads: boolean): Word[] {
  if (first === undefined) return [];
  if (first.tag.startsWith('PROPN') || first.tag.endsWith('NNP') || first.text === 'I')
    return [first, ...rest];
  const initial = first.text.charAt(0);
  const cased = leads ? initial.toUpperCase() : initial.toLowerCase();
  return [{ ...first, text: cased + first.text.slice(1) }, ...rest];
}

/** First and last names that stand side by side in a sentence, and the last names alone. */
export function namesOf({ tokens, tags, heads, labels }: TrainingSentence): [string, string][] {
  return tokens.flatMap(({ text }, at): [string, string][] => {
    const next = tokens[at + 1];
    const pair = labels[at + 1] === 'flat' && heads[at + 1] === at && tags[at] === 'PROPN|NNP';
    if (next === undefined || !pair || !/^[A-Z][a-z]+$/.test(text) || !/^[A-Z][a-z]+$/.test(next.text))
      return [];
    return [
      [text, next.text],
      ['', next.text],
    ];
  });
}
