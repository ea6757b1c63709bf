import { PARTY_LETTERS } from '../../lexicon/en/titles.ts';
import type { Sentence } from '../../syntax/doc.ts';
import type { NamePhrase } from './reading.ts';
import { isAcronym, isCapitalised } from './word-shape.ts';

/** Read what stands in brackets behind a name: "(APEC)", "(R-Texas)". */
export function readBrackets(sentence: Sentence, name: NamePhrase): void {
  const { tokens } = sentence;
  if (tokens[name.to]?.text !== '(') return;
  let close = name.to + 1;
  while (close < tokens.length && close < name.to + 8 && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')' || close === name.to + 1) return;
  const first = tokens[name.to + 1]!;
  const inside = sentence.tokens
    .slice(name.to + 1, close)
    .map((token) => token.text)
    .join('');
  const letter = PARTY_LETTERS.get(inside[0] ?? '');
  if (letter && /^[A-Z][-–,.]/u.test(inside)) {
    name.politicalParty = letter;
    name.votes.person += 4;
  } else if (close === name.to + 2 && (isAcronym(first.text) || spells(first.text, name.words))) {
    name.acronym = first.text;
    name.votes.organisation += 3;
  }
}

/** Whether the letters begin the words in their order: "Apec". */
function spells(acronym: string, words: readonly string[]): boolean {
  const initials = words
    .flatMap((word) => word.split('-'))
    .map((word) => word[0]?.toLowerCase())
    .join('');
  return acronym.length > 2 && isCapitalised(acronym) && initials === acronym.toLowerCase();
}
