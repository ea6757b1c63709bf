import { AGENCIES } from '../../lexicon/en/agencies.ts';
import { PLACE_NOUNS, PLACE_PREPOSITIONS, THING_NOUNS } from '../../lexicon/en/named-things.ts';
import { COMPANY_ENDINGS, MEDIA_ENDINGS, ORGANISATION_NOUNS } from '../../lexicon/en/organisation-nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Title } from './name-title.ts';
import type { Votes } from './reading.ts';
import type { Segment } from './segment.ts';
import { isAcronym, isPossessive } from './word-shape.ts';

/** What speaks for each kind that a name may be of, here where it stands. The article's sum decides. */
export function nameVotes(
  segment: Segment,
  words: readonly string[],
  title: Title | null,
  honorific: boolean,
): Votes {
  const clues = cluesOf(segment, words, title, honorific);
  const votes: Votes = { person: title?.weight ?? 0, organisation: 0, place: 0, thing: 0 };
  for (const { kind, points, holds } of VOTE_RULES) if (holds(clues)) votes[kind] += points;
  return votes;
}

interface Rule {
  readonly kind: keyof Votes;
  readonly points: number;
  readonly example: string;
  readonly counterexample: string;
  readonly holds: (clues: Clues) => boolean;
}

/** One clue a row, with a text in which it holds and one in which it does not. */
export const VOTE_RULES: readonly Rule[] = [
  {
    kind: 'person',
    points: 5,
    example: 'Ms. Roe',
    counterexample: 'Roe',
    holds: ({ honorific }) => honorific,
  },
  {
    kind: 'person',
    points: 3,
    example: 'Roe, who left',
    counterexample: 'Roe, which left',
    holds: ({ after, second }) => isWho(after) || (after === ',' && isWho(second)),
  },
  {
    kind: 'person',
    points: 4,
    example: 'Roe, 43, left',
    counterexample: 'Roe, left',
    holds: ({ after, second }) => after === ',' && /^\d\d$/u.test(second),
  },
  {
    kind: 'person',
    points: 1,
    example: 'Roe said',
    counterexample: 'Roe slowly',
    holds: ({ speaks }) => speaks,
  },
  {
    kind: 'person',
    points: 1.5,
    example: 'Jane Roe',
    counterexample: 'Roe',
    holds: (clues) => looksLikePerson(clues),
  },
  {
    kind: 'organisation',
    points: 4,
    example: 'Oslo Bank',
    counterexample: 'Oslo Bay',
    holds: ({ isBody }) => isBody,
  },
  {
    kind: 'organisation',
    points: 4,
    example: 'environmental group Green Sea',
    counterexample: 'Green Sea',
    holds: ({ title }) => title?.body ?? false,
  },
  {
    kind: 'organisation',
    points: 9,
    example: 'Reuters',
    counterexample: 'Rooters',
    holds: ({ words }) => AGENCY_NAMES.has(words.join(' ')),
  },
  {
    kind: 'organisation',
    points: 2,
    example: 'UAW',
    counterexample: 'Uaw',
    holds: ({ words }) => words.some(isAcronym),
  },
  {
    kind: 'organisation',
    points: 2,
    example: 'the Fjord',
    counterexample: 'Fjord',
    holds: ({ definite }) => definite,
  },
  {
    kind: 'organisation',
    points: 0.5,
    example: 'Fjord said',
    counterexample: 'Fjord slowly',
    holds: ({ speaks }) => speaks,
  },
  {
    kind: 'organisation',
    points: 2,
    example: 'Roe & Vidal',
    counterexample: 'Roe Vidal',
    holds: ({ words }) => words.includes('&'),
  },
  {
    kind: 'place',
    points: 2,
    example: 'in Bali',
    counterexample: 'Bali',
    holds: ({ before, after }) => SITING.has(before) && !isPossessive(after),
  },
  {
    kind: 'place',
    points: 4,
    example: 'Tiananmen Square',
    counterexample: 'Tiananmen Roe',
    holds: ({ isPlace }) => isPlace,
  },
  {
    kind: 'thing',
    points: 5,
    example: 'Norland Relations Act',
    counterexample: 'Norland Relations Roe',
    holds: ({ isThing }) => isThing,
  },
];

interface Clues {
  readonly words: readonly string[];
  readonly title: Title | null;
  readonly honorific: boolean;
  readonly before: string;
  readonly after: string;
  readonly second: string;
  readonly definite: boolean;
  readonly speaks: boolean;
  readonly isBody: boolean;
  readonly isPlace: boolean;
  readonly isThing: boolean;
}

function cluesOf(
  { sentence: { tokens }, outer, to, determiner, from }: Segment,
  words: readonly string[],
  title: Title | null,
  honorific: boolean,
): Clues {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1)!.replace('.', '');
  const isEnding = COMPANY_ENDINGS.has(last) || MEDIA_ENDINGS.has(last);
  const hall = lower[lower.indexOf('of') - 1] ?? '';
  return {
    words,
    title,
    honorific,
    before: tokens[outer - 1]?.text.toLowerCase() ?? '',
    after: tokens[to]?.text ?? '',
    second: tokens[to + 1]?.text ?? '',
    definite: determiner === 'the' && from > outer,
    speaks: isVerb(tokens[to]),
    isBody: lower.some(isBodyNoun) || (words.length > 1 && isEnding),
    isPlace: words.length > 1 && (PLACE_NOUNS.has(last) || PLACE_NOUNS.has(hall)),
    isThing: THING_NOUNS.has(last),
  };
}

/** Two to four words of letters, and nothing that would make them a body, place or thing. */
function looksLikePerson({ words, isBody, isPlace, isThing }: Clues): boolean {
  if (words.length < 2 || words.length > 4 || isBody || isPlace || isThing) return false;
  return words.every((word) => /^[\p{L}.'’-]+$/u.test(word));
}

function isVerb(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && token.xpos !== 'VBG';
}

function isWho(word: string): boolean {
  return word === 'who' || word === 'whose';
}

/** "force" or "forces". */
function isBodyNoun(word: string): boolean {
  return ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(word.replace(/s$/u, ''));
}

/** Names of agencies that look like people's or like plurals. */
const AGENCY_NAMES: ReadonlySet<string> = new Set([...AGENCIES.keys(), ...AGENCIES.values()]);

/** Prepositions of rest: "to" and "from" lead to people and bodies too. */
const SITING: ReadonlySet<string> = new Set(
  [...PLACE_PREPOSITIONS].filter((word) => word !== 'to' && word !== 'from'),
);
