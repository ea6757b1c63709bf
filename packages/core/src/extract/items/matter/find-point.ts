import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { STANDING_VERBS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { Sides } from '../find-sides.ts';
import { dependentsBy, governor, relation, type SentenceTree } from '../sentence-tree.ts';
import { actionStretch } from './action-stretch.ts';
import { findAntecedent } from './find-antecedent.ts';
import { governedAction } from './governed-action.ts';
import { nounStretch } from './noun-stretch.ts';
import { isNoun, nounsUnder, type ReachedNoun } from './nouns-under.ts';
import { stretchText } from './stretch-text.ts';
import { heaviestNoun, nounWeigher, WEIGHT } from './weight-of-noun.ts';

/** What an item says: what it is about, and the point itself. */
export interface Point {
  /** A short noun phrase; an action that has no object ("meet in Geneva"). */
  readonly matter: string;
  /** What is to be done or is asked for, else the matter at more length. */
  readonly summary: string;
}

const MATTER_WORDS = 7;
const SUMMARY_WORDS = 10;

/** The point of a candidate, in words of its evidence, or of what stands before where that has a mere "it". */
export function findPoint(doc: AnnotatedDoc, candidate: Candidate, sides: Sides): Point {
  const { tree, tokens } = candidate;
  const { text } = doc.article;
  const action = governedAction(candidate);
  const words = (stretch: readonly Token[]) => stretchText(text, stretch);
  const noun = matterNoun(doc, candidate, action, sides);
  const own = action ?? ownAction(candidate);
  const act = own === null ? '' : words(actionStretch(tree, own, tokens, SUMMARY_WORDS));
  const matter =
    noun === null
      ? own === null
        ? words(tokens)
        : words(actionStretch(tree, own, tokens, MATTER_WORDS))
      : words(nounStretch(noun.tree, noun.noun, MATTER_WORDS));
  const summary =
    act ||
    (noun === null ? matter : words(nounStretch(noun.tree, topOf(noun.tree, noun.noun), SUMMARY_WORDS)));
  const whole = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  return { matter: matter || summary || whole, summary: summary || matter || whole };
}

interface PlacedNoun {
  readonly tree: SentenceTree;
  readonly noun: Token;
}

/** The noun that tells what the item is about; null where only its action does. */
function matterNoun(
  doc: AnnotatedDoc,
  candidate: Candidate,
  action: Token | null,
  sides: Sides,
): PlacedNoun | null {
  const { tree, tokens, main, head } = candidate;
  const weigh = nounWeigher(doc, tree, sides);
  const inside = ({ noun }: ReachedNoun) => isInside(noun, tokens);
  const plain = (nouns: readonly Token[]) => nouns.map((noun) => ({ noun, topic: false })).filter(inside);
  const here = (nouns: readonly ReachedNoun[], least: number) => {
    const noun = heaviestNoun(nouns, weigh, least);
    return noun === null ? null : { tree, noun };
  };
  const start = action ?? main.token;
  const below = nounsUnder(tree, start).filter(inside);
  const own = isNoun(main.token) && action === null ? plain([main.token]) : [];
  const near = here([...below, ...own], WEIGHT.hint);
  if (near !== null) return near;
  if (pointsBack(tokens, start)) {
    const meant = findAntecedent(doc, candidate, sides);
    if (meant !== null) return meant;
  }
  if (
    action !== null &&
    dependentsBy(tree, action, 'obj', 'obl', 'advmod', 'xcomp').some((word) => isInside(word, tokens))
  )
    return null;
  const subjects = plain(subjectsOf(tree, main.token));
  const around = [...nounsUnder(tree, head).filter(inside), ...plain(tokens.filter(isNoun))];
  return (
    here(subjects, WEIGHT.hint) ??
    here(
      [...own, ...below].filter(({ noun }) => isDescribed(tree, noun)),
      WEIGHT.scaffolding,
    ) ??
    (action === null && ownAction(candidate) === null ? here(around, WEIGHT.hint) : null) ??
    (action === null && ownAction(candidate) === null
      ? here([...own, ...below, ...around], WEIGHT.scaffolding)
      : null)
  );
}

function isInside({ index }: Token, tokens: readonly Token[]): boolean {
  return index >= tokens[0]!.index && index <= tokens.at(-1)!.index;
}

/** Whether a noun has something with it that tells it from others: "specific issues", "agreement on issues". */
function isDescribed(tree: SentenceTree, noun: Token): boolean {
  return dependentsBy(tree, noun, 'amod', 'compound', 'nmod', 'acl').length > 0;
}

/** Subjects of a word and of those above it. */
function subjectsOf(tree: SentenceTree, word: Token): readonly Token[] {
  const found: Token[] = [];
  let at: Token | null = word;
  for (let step = 0; at !== null && step < HIGHEST; step++) {
    found.push(...dependentsBy(tree, at, 'nsubj'));
    at = governor(tree, at);
  }
  return found;
}

const HIGHEST = 5;

/** Whether what follows a word points back: "work on **this**". */
function pointsBack(tokens: readonly Token[], word: Token): boolean {
  return tokens.some(
    ({ index, text, upos, label }) =>
      index > word.index && POINTING.has(text.toLowerCase()) && upos !== 'SCONJ' && label !== 'mark',
  );
}

const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'these', 'those', 'such', 'so', 'them']);

const ACTED: ReadonlySet<string> = new Set(['acceptance', 'terms', 'leaning', 'commitment']);

/** The cue itself where it says what is done, not only that it is settled: "**resumed** talks". */
function ownAction({ main: { token, cue } }: Candidate): Token | null {
  const isActed = ACTED.has(cue.class) && token.upos === 'VERB';
  return isActed && !STANDING_VERBS.has(token.lemma.toLowerCase()) ? token : null;
}

/** The noun, or the one above that it completes: the "resumption" of talks. */
function topOf(tree: SentenceTree, noun: Token): Token {
  const above = governor(tree, noun);
  if (above === null || relation(noun) !== 'nmod' || !isNoun(above) || above.index > noun.index) return noun;
  return above;
}
