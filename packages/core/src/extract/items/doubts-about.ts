import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { actorsAt, mentionsOfSentence } from '../../annotate/ask/actors-at.ts';
import { DEALS, TALKS } from '../../lexicon/en/items/nouns.ts';
import type { Span } from '../../schema/span.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { decidingFactuality } from './deciding-factuality.ts';
import { canBeParty } from './find-sides.ts';
import { dependentsBy, governor, phrase, type SentenceTree } from './sentence-tree.ts';

/** What speaks against a candidate's stating a point between parties. The model weighs it. */
export type Doubt = 'nobody' | 'hypothesis' | 'wish' | 'denial' | 'duty-of-nobody' | 'mention';

/** The doubts about a candidate. */
export function doubtsAbout(doc: AnnotatedDoc, candidate: Candidate): readonly Doubt[] {
  const found: Doubt[] = [];
  if (!isAboutParties(doc, candidate)) found.push('nobody');
  if (isHypothesis(candidate)) found.push('hypothesis');
  if (isWishOrGuess(doc, candidate)) found.push('wish');
  if (isDenied(doc, candidate)) found.push('denial');
  if (isDutyOfNobody(doc, candidate)) found.push('duty-of-nobody');
  if (isMereMention(candidate)) found.push('mention');
  return found;
}

/** Its sentence names somebody, or it speaks of a deal or of talks. */
function isAboutParties(doc: AnnotatedDoc, { tree, tokens }: Candidate): boolean {
  return (
    mentionsOfSentence(doc, tree.sentence.index).some(({ actors }) => actors.length > 0) ||
    tree.sentence.tokens.some(({ upos }) => upos === 'PROPN') ||
    tokens.some(({ lemma }) => CONCLUSIONS.has(lemma.toLowerCase()))
  );
}

const CONCLUSIONS = new Set<string>([...DEALS, ...TALKS]);

/** "if the talks fail", "should they fail": a case that is thought of. */
function isHypothesis({ tree, head, unit, relation }: Candidate): boolean {
  if (unit === 'phrase') return false;
  const isIf = dependentsBy(tree, head, 'mark').some(({ lemma }) => lemma.toLowerCase() === 'if');
  const inverted = dependentsBy(tree, head, 'aux').some(
    ({ lemma, index }) =>
      lemma.toLowerCase() === 'should' &&
      dependentsBy(tree, head, 'nsubj').some((subject) => subject.index > index),
  );
  return (isIf && relation === 'advcl') || inverted;
}

/** "hopes to agree", "could agree", "would agree if": an agreement wished for, guessed at or made to depend. */
function isWishOrGuess(doc: AnnotatedDoc, candidate: Candidate): boolean {
  const { tree, main, tokens } = candidate;
  if (!['acceptance', 'leaning', 'terms'].includes(main.cue.class)) return false;
  const { hoped, negated, conditional } = decidingFactuality(doc, candidate);
  if (negated) return false;
  if (hoped || followsWish(candidate) || (conditional && main.cue.class === 'acceptance')) return true;
  const helpers = dependentsBy(tree, predicateOf(candidate), 'aux').map(({ lemma }) => lemma.toLowerCase());
  const depends = tokens.some(({ lemma }) => lemma === 'if' || lemma === 'unless');
  return helpers.some((helper) => GUESSES.has(helper)) || (depends && helpers.includes('would'));
}

const GUESSES = new Set(['may', 'might', 'could', 'can', 'should']);

/** A word of wishing and "to" stand right before the cue, whatever the parser made of them. */
function followsWish({ tree, main }: Candidate): boolean {
  const [wish, particle] = [
    tree.sentence.tokens[main.token.index - 2],
    tree.sentence.tokens[main.token.index - 1],
  ];
  return particle?.text === 'to' && wish !== undefined && WISHES.has(wish.lemma.toLowerCase());
}

const WISHES = new Set(['hope', 'want', 'wish', 'seek', 'aim', 'try', 'like', 'urge', 'ask']);

/** The predicate of a clause, or the one that a noun phrase is an argument of. */
function predicateOf({ tree, head, unit, relation }: Candidate): Token {
  const isArgument = unit === 'phrase' && ['nsubj', 'obj', 'obl'].includes(relation);
  return (isArgument ? governor(tree, head) : null) ?? head;
}

/** "the next phase should bring more": a "must" or "should" whose subject is no party. */
function isDutyOfNobody(doc: AnnotatedDoc, { tree, main, head, unit }: Candidate): boolean {
  if (main.cue.class !== 'demand' || main.cue.standing !== 'strong' || unit === 'phrase') return false;
  const subject = dependentsBy(tree, head, 'nsubj')[0];
  return subject !== undefined && !actorsAt(doc, tree.sentence.index, spanOf(tree, subject)).some(canBeParty);
}

function spanOf(tree: SentenceTree, head: Token): Span {
  const words = phrase(tree, head);
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** "Roe, who had led the talks for years, retired": a weak cue far below the predicate says nothing of its own. */
function isMereMention({ tree, main, head, unit }: Candidate): boolean {
  if (unit === 'phrase' || main.cue.standing !== 'weak') return false;
  let token: Token | null = main.token;
  for (let steps = 0; token !== null && steps <= FARTHEST_MENTION; steps++) {
    if (token.index === head.index) return false;
    token = governor(tree, token);
  }
  return true;
}

const FARTHEST_MENTION = 2;

/** "declined to comment", "asked not to be named": how the news was gathered. */
export function isRoutine({ tree, head, unit }: Candidate): boolean {
  const behind = tree.sentence.tokens.slice(head.index, head.index + ROUTINE_REACH);
  return (
    unit === 'clause' &&
    ROUTINE_VERBS.has(head.lemma.toLowerCase()) &&
    behind.some(({ lemma }) => ROUTINE.has(lemma.toLowerCase()))
  );
}

const ROUTINE_REACH = 7;
const ROUTINE_VERBS = new Set(['ask', 'decline', 'refuse', 'request', 'respond', 'speak']);
const ROUTINE = new Set(['comment', 'identify', 'name', 'anonymity', 'elaborate', 'specify']);

/** "did not violate the truce": a fault that is not found. */
function isDenied(doc: AnnotatedDoc, candidate: Candidate): boolean {
  return candidate.main.cue.class === 'accusation' && decidingFactuality(doc, candidate).negated;
}
