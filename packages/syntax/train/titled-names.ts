/** A word of a made-up name: text, lemma, joint tag, head within the name (-1 for its top), relation. */
export type NameWord = readonly [text: string, lemma: string, tag: string, head: number, label: string];

const TITLES = [
  'President',
  'Minister',
  'Secretary',
  'Senator',
  'General',
  'Mr.',
  'Mr',
  'Ms',
  'Ms.',
  'Mrs',
  'Mrs.',
  'Dr.',
  'Sen.',
  'Rep.',
  'Gov.',
  'Gen.',
  'Ambassador',
  'Chancellor',
  'Governor',
  'Administrator',
  'Chairman',
  'Director',
  'Commissioner',
  'Professor',
  'Spokesman',
  'Spokeswoman',
  'Judge',
  'King',
  'Mayor',
  'Congressman',
  'Spokesperson',
  'Premier',
  'Envoy',
  'Justice',
];
const ADJECTIVES = [
  'Foreign',
  'Prime',
  'Deputy',
  'Chinese',
  'Russian',
  'French',
  'Israeli',
  'Former',
  'Vice',
  'Australian',
  'Saudi',
  'British',
];
const NOUNS = [
  'Defense',
  'Finance',
  'Trade',
  'Interior',
  'Justice',
  'Energy',
  'U.S.',
  'UN',
  'EU',
  'NATO',
  'State',
  'Health',
  'White House',
  'Treasury',
];

/**
 * A title before a name, as the treebanks have it: the title depends on the first name, the last name too. `names` are
 * pairs of first and last name, of which the first may be empty.
 */
export function titledName(names: readonly (readonly [string, string])[], random: () => number): NameWord[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const [first, last] = pick(names);
  const words: NameWord[] = [];
  const modifiers: NameWord[] = [];
  if (random() < 0.35) modifiers.push(proper(pick(ADJECTIVES), 'ADJ|NNP', -1, 'amod'));
  if (random() < 0.25)
    for (const noun of pick(NOUNS).split(' ')) modifiers.push(proper(noun, 'PROPN|NNP', -1, 'compound'));
  const title = modifiers.length;
  const ofState = random() < 0.1 ? 2 : 0;
  const name = title + 1 + ofState;
  for (const [text, lemma, tag, , label] of modifiers) words.push([text, lemma, tag, title, label]);
  words.push(proper(ofState > 0 ? 'Secretary' : pick(TITLES), 'PROPN|NNP', name, 'nmod'));
  if (ofState > 0) {
    words.push(['of', 'of', 'ADP|IN', title + 2, 'case'], proper('State', 'PROPN|NNP', title, 'nmod'));
  }
  words.push(proper(first === '' ? last : first, 'PROPN|NNP', -1, 'nsubj'));
  if (first !== '') words.push(proper(last, 'PROPN|NNP', name, 'flat'));
  return words;
}

function proper(text: string, tag: string, head: number, label: string): NameWord {
  return [text, text, tag, head, label];
}
