import type { CueFrame, ItemCue } from '../../lexicon/en/items/item-cue.ts';
import { ITEM_CUES } from '../../lexicon/en/items/item-cues.ts';
import type { Token } from '../../syntax/doc.ts';
import { dependentsBy, governor, relation, type SentenceTree } from './sentence-tree.ts';

/** A cue at a word, with the words of its frame. */
export interface CueMatch {
  readonly cue: ItemCue;
  readonly token: Token;
  /** The cue word and the words that the frame asked for, in reading order. */
  readonly words: readonly Token[];
}

/** The cues of a sentence in reading order, several at one word in the order of the table. */
export function matchCues(tree: SentenceTree): readonly CueMatch[] {
  const found: CueMatch[] = [];
  for (const token of tree.sentence.tokens) {
    for (const cue of cuesOf(token)) {
      if (cue.frame?.forms?.includes(token.xpos) === false) continue;
      const words = frameWords(tree, token, cue.frame ?? {});
      if (words !== null) {
        found.push({ cue, token, words: [token, ...words].sort((one, other) => one.index - other.index) });
      }
    }
  }
  return found;
}

/** The rows of a word: by its lemma, and for a participle that may be an adjective ("deadlocked") by its form. */
function cuesOf(token: Token): readonly ItemCue[] {
  const lemmas = lemmasOf(token);
  const found: ItemCue[] = [];
  for (const lemma of lemmas) {
    for (const cue of CUES_BY_LEMMA.get(lemma) ?? []) if (isOfClass(token, cue.pos)) found.push(cue);
  }
  if (!PARTICIPLES.has(token.xpos)) return found;
  const form = token.text.toLowerCase();
  if (form !== lemmas[0]) {
    for (const cue of CUES_BY_LEMMA.get(form) ?? []) if (cue.pos === 'adjective') found.push(cue);
  }
  return found;
}

/** The lemma; for a verb's inflected form also with the "e" that lemmatisers drop too easily ("ruled" → "rul"). */
function lemmasOf(token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase();
  return token.upos === 'VERB' && lemma !== token.text.toLowerCase() ? [lemma, `${lemma}e`] : [lemma];
}

const PARTICIPLES = new Set(['VBN', 'VBG']);

const CUES_BY_LEMMA: ReadonlyMap<string, readonly ItemCue[]> = cuesByLemma();

function cuesByLemma(): Map<string, ItemCue[]> {
  const table = new Map<string, ItemCue[]>();
  for (const cue of ITEM_CUES) {
    for (const lemma of cue.lemmas) {
      const row = table.get(lemma);
      if (row === undefined) table.set(lemma, [cue]);
      else row.push(cue);
    }
  }
  return table;
}

const UPOS: Record<ItemCue['pos'], readonly string[]> = {
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  adjective: ['ADJ', 'ADV'],
};

function isOfClass(token: Token, pos: ItemCue['pos']): boolean {
  return UPOS[pos].includes(token.upos);
}

/** The words that fill the frame, or null when it does not hold. */
function frameWords(tree: SentenceTree, token: Token, frame: CueFrame): readonly Token[] | null {
  const words: Token[] = [];
  const parts: readonly (Token | null | undefined)[] = [
    frame.followedBy && following(tree, token, frame.followedBy),
    frame.next && nextWord(tree, token, frame.next),
    frame.precededBy && preceding(tree, token, frame.precededBy),
    frame.notFollowedBy && following(tree, token, frame.notFollowedBy) !== null ? null : undefined,
    frame.object && argument(objects(tree, token), frame.object),
    frame.subject && argument(subjects(tree, token), frame.subject),
    frame.verb && verbAbove(tree, token, frame.verb),
    frame.complement && complement(tree, token),
  ];
  for (const part of parts) {
    if (part === null) return null;
    if (part !== undefined) words.push(part);
  }
  return words;
}

const REACH_AHEAD = 5;
const REACH_BACK = 4;

function following(tree: SentenceTree, token: Token, lemmas: readonly string[]): Token | null {
  for (let index = token.index + 1; index <= token.index + REACH_AHEAD; index++) {
    const next = tree.sentence.tokens[index];
    if (next === undefined || isBreak(next)) return null;
    if (hasLemma(next, lemmas)) return next;
  }
  return null;
}

function nextWord(tree: SentenceTree, token: Token, lemmas: readonly string[]): Token | null {
  const next = tree.sentence.tokens[token.index + 1];
  return next !== undefined && hasLemma(next, lemmas) ? next : null;
}

function preceding(tree: SentenceTree, token: Token, lemmas: readonly string[]): Token | null {
  for (let index = token.index - 1; index >= token.index - REACH_BACK; index--) {
    const next = tree.sentence.tokens[index];
    if (next === undefined || isBreak(next)) return null;
    if (hasLemma(next, lemmas)) return next;
  }
  return null;
}

function isBreak(token: Token): boolean {
  return [',', ';', ':', '.', '—', '–', '-'].includes(token.text);
}

function hasLemma(token: Token, lemmas: readonly string[]): boolean {
  return lemmas.includes(token.text.toLowerCase()) || lemmasOf(token).some((name) => lemmas.includes(name));
}

/** The first of the candidates, or of what is coordinated with them, that is one of the lemmas. */
function argument(candidates: readonly Token[], lemmas: readonly string[]): Token | null {
  return candidates.find((candidate) => hasLemma(candidate, lemmas)) ?? null;
}

/** Objects, passive subjects, the noun that a participle modifies; those of a light noun ("a series of talks") too. */
function objects(tree: SentenceTree, token: Token): readonly Token[] {
  const above = governor(tree, token);
  const found = [
    ...dependentsBy(tree, token, 'obj', 'nsubj:pass', 'obl'),
    ...(above !== null && relation(token) === 'acl' ? [above] : []),
  ];
  const nested = found.flatMap((noun) => dependentsBy(tree, noun, 'conj', 'nmod'));
  return [...found, ...nested, ...wordsBehind(tree, token)];
}

function subjects(tree: SentenceTree, token: Token): readonly Token[] {
  const own = dependentsBy(tree, token, 'nsubj');
  const above = governor(tree, token);
  const shares = own.length === 0 && above !== null && ['xcomp', 'conj'].includes(relation(token));
  const found = shares ? dependentsBy(tree, above, 'nsubj') : own;
  return [...found, ...found.flatMap((noun) => dependentsBy(tree, noun, 'nmod', 'compound', 'conj'))];
}

/** Nouns close behind a word, in case the parser hung them elsewhere. */
function wordsBehind(tree: SentenceTree, token: Token): readonly Token[] {
  const found: Token[] = [];
  for (let index = token.index + 1; index <= token.index + REACH_AHEAD; index++) {
    const next = tree.sentence.tokens[index];
    if (next === undefined || isBreak(next) || next.upos === 'VERB') break;
    if (next.upos === 'NOUN') found.push(next);
  }
  return found;
}

/** The verb that has the noun as argument, or the nearest before it. */
function verbAbove(tree: SentenceTree, token: Token, lemmas: readonly string[]): Token | null {
  const above = governor(tree, token);
  if (above !== null && hasLemma(above, lemmas)) return above;
  const participle = dependentsBy(tree, token, 'acl').find((verb) => hasLemma(verb, lemmas));
  return participle ?? preceding(tree, token, lemmas);
}

/** The infinitive, clause or prepositional phrase that a word governs, by the tree or by the words behind. */
function complement(tree: SentenceTree, token: Token): Token | null {
  const governed = dependentsBy(tree, token, 'xcomp', 'ccomp')[0];
  return governed ?? following(tree, token, COMPLEMENT_WORDS);
}

const COMPLEMENT_WORDS = ['to', 'that', 'on', 'upon', 'in', 'for'] as const;
