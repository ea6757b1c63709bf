/** Words that say what somebody is, not who; and words that bind. They decide nothing about a speaker. */
const speakerFillers = new Set(
  [
    'the a an of for and mr mrs ms miss dr prof professor sir lord lady dame rep sen gov president minister',
    'premier secretary senator representative governor mayor judge justice chief officer spokesman spokeswoman',
    'spokesperson',
  ].flatMap((line) => line.split(' ')),
);

const speakerWord = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Whether two names can be one speaker's. Titles, articles, case, accents and possessives aside, one holds
 * all words of the other; or the last word of one is in the other, and the first words are alike (equal, or
 * one begins the other).
 */
export function sameSpeaker(one: string, other: string): boolean {
  const [short, long] = [speakerWords(one), speakerWords(other)].sort((a, b) => a.length - b.length);
  if (!short?.length || !long?.length) return false;
  if (short.every((word) => long.includes(word))) return true;
  if (!long.includes(short.at(-1)!) && !short.includes(long.at(-1)!)) return false;
  return short.length < 2 || begins(short[0]!, long[0]!) || begins(long[0]!, short[0]!);
}

function begins(beginning: string, word: string): boolean {
  return word.startsWith(beginning);
}

function speakerWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/['’]s\b/gu, '').match(speakerWord) ?? [];
  const telling = words.filter((word) => !speakerFillers.has(word));
  return telling.length > 0 ? telling : words;
}

const partyFillers = new Set('the of and a an s government president minister foreign'.split(' '));

/**
 * Words that stand for one party, by the word that they are compared as. Part of the metric's definition:
 * they belong to the measure, and extractors neither see nor need them.
 */
const partySynonyms: ReadonlyMap<string, string> = new Map([
  ['us', 'united'],
  ['u', 'united'],
  ['washington', 'united'],
  ['states', 'united'],
  ['american', 'united'],
  ['beijing', 'china'],
  ['chinese', 'china'],
]);

/** Whether two names can be one party's: they share a word that says who. */
export function sameParty(one: string, other: string): boolean {
  const words = partyWords(other);
  return partyWords(one).some((word) => words.includes(word));
}

function partyWords(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !partyFillers.has(word)).map((word) => partySynonyms.get(word) ?? word);
}
