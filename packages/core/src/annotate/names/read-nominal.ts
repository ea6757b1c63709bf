import { COLLECTIVES, COMMON_BODY_NOUNS } from '../../lexicon/en/organisation-nouns.ts';
import { PAIR_DETERMINERS, PAIR_NOUNS } from '../../lexicon/en/pair-nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import { phraseText } from './phrase-text.ts';
import type { BodyPhrase, PairPhrase, Reading, RolePhrase } from './reading.ts';
import { isTitleTail, roleNoun } from './role-noun.ts';
import type { Segment } from './segment.ts';
import { isCapitalised, singularOf } from './word-shape.ts';

/** The phrase read as a role, a body or a pair of parties by its last noun, or null. */
export function readNominal(segment: Segment): Reading | null {
  const head = headOf(segment);
  if (!head) return null;
  return readPair(segment, head) ?? readRole(segment, head) ?? readBody(segment, head);
}

/** The last word; before it where a tail completes a title: "Secretary of State". */
function headOf({ sentence: { tokens }, from, to }: Segment): Token | null {
  let at = to - 1;
  if (at > from && isTitleTail(tokens[at]!.text) && roleNoun(tokens[at - 1]!)) at--;
  else if (at > from + 1 && tokens[at - 1]!.text.toLowerCase() === 'of' && roleNoun(tokens[at - 2]!)) at -= 2;
  const head = tokens[at];
  return head && at >= from && HEADS.has(head.upos) ? head : null;
}

/** Nouns; verbs too, since "both sides" is often tagged so and base phrases end in no other verb. */
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB']);

function readPair(segment: Segment, head: Token): PairPhrase | null {
  const noun = singular(head);
  const kind = PAIR_NOUNS.get(noun);
  if (!kind || segment.owner) return null;
  const words = segment.sentence.tokens
    .slice(segment.from, head.index)
    .map((token) => token.text.toLowerCase());
  const count = PAIR_DETERMINERS.get(words[0] ?? '') ?? PAIR_DETERMINERS.get(segment.determiner ?? '');
  const bare = words.filter((word) => !PAIR_DETERMINERS.has(word)).length === 0;
  const plain = count === undefined && segment.determiner === 'the' && isPlural(head) && BARE.has(noun);
  if (
    !bare ||
    (count === undefined && !plain) ||
    (count === 0 && segment.determiner === null && words[0] !== 'all')
  )
    return null;
  return { ...base(segment, head), type: 'pair', kind, noun, count: count ?? 0, text: phraseText(segment) };
}

/** Nouns that mean the parties to the talks with "the" alone. */
const BARE: ReadonlySet<string> = new Set([
  'side',
  'party',
  'leader',
  'president',
  'country',
  'nation',
  'government',
  'negotiator',
]);

function readRole(segment: Segment, head: Token): RolePhrase | null {
  const role = roleNoun(head);
  if (!role || isSurname(segment, head, role.plural)) return null;
  const { determiner, countries } = segment;
  return {
    ...base(segment, head),
    type: 'role',
    noun: role.noun,
    plural: role.plural,
    determiner,
    text: phraseText(segment),
    shortText: phraseText(segment),
    country: countries[0]?.country ?? null,
    modifiers: wordsBefore(segment, head),
    gender: role.gender,
    appositive: null,
  };
}

/** "Peter King", and "King" alone: a role's word that is somebody's name. */
function isSurname(
  { sentence, from, to, determiner, owner }: Segment,
  head: Token,
  plural: boolean,
): boolean {
  if (plural || head.upos !== 'PROPN' || !isCapitalised(head.text)) return false;
  const before = sentence.tokens[head.index - 1];
  if (head.index > from) return head.label === 'flat' && isCapitalised(before!.text) && !roleNoun(before!);
  return to === from + 1 && determiner === null && owner === null && head.index > 0;
}

function readBody(segment: Segment, head: Token): BodyPhrase | null {
  const noun = singular(head);
  const isSide = noun === 'side' && (segment.countries.length > 0 || segment.owner !== null);
  const isBody = COMMON_BODY_NOUNS.has(noun) || COLLECTIVES.has(head.text.toLowerCase());
  if (!isSide && (!isBody || isCapitalised(head.text))) return null;
  // "the world's largest carmaker" points to one already named.
  const superlative = segment.sentence.tokens
    .slice(segment.from, head.index)
    .some(({ xpos }) => xpos === 'JJS');
  return {
    ...base(segment, head),
    type: 'body',
    noun,
    plural: isPlural(head),
    determiner: superlative ? 'the' : segment.determiner,
    text: phraseText(segment),
    country: segment.countries[0]?.country ?? null,
    modifiers: wordsBefore(segment, head),
    specific: !superlative && (head.index > segment.from || segment.owner !== null),
    appositive: null,
  };
}

function base(
  { sentence, outer, to, owner }: Segment,
  head: Token,
): Pick<Reading, 'sentence' | 'from' | 'to' | 'head' | 'owner'> {
  return { sentence: sentence.index, from: outer, to, head: head.index, owner };
}

function wordsBefore({ sentence, from }: Segment, head: Token): readonly string[] {
  return sentence.tokens.slice(from, head.index).map((token) => token.text);
}

function singular(token: Token): string {
  const word = token.text.toLowerCase();
  return isPlural(token) ? singularOf(word) : word;
}

function isPlural(token: Token): boolean {
  return (
    token.xpos === 'NNS' ||
    token.xpos === 'NNPS' ||
    token.xpos === 'VBZ' ||
    (token.xpos === '' && /[^s]s$/u.test(token.text))
  );
}
