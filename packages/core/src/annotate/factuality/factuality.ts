import { MONTH_NAMES } from '../../lexicon/en/calendar-words.ts';
import {
  CONDITIONAL_MARKS,
  FUTURE_AUXILIARIES,
  MODALS,
  NEGATORS,
  PAST_UNITS,
  PAST_WORDS,
  STANCES,
  type Stance,
} from '../../lexicon/en/factuality-words.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { Factuality } from '../annotated-doc.ts';

const PLAIN: Factuality = {
  negated: false,
  modal: false,
  conditional: false,
  future: false,
  hoped: false,
  reported: false,
  past: false,
};

/** How deep a predicate may lie under others before we stop climbing. */
const DEPTH = 6;

/** How the predicate at `token` stands to fact, by its own helpers and by the words that govern it. */
export function factualityOf(sentence: Sentence | undefined, token: Token): Factuality {
  if (!sentence) return PLAIN;
  const found: Mutable = { ...PLAIN, ...ownHelpers(sentence, token) };
  let child = token;
  let adverbial = false;
  for (let depth = 0; depth < DEPTH; depth++) {
    if (CLAUSES.has(child.label) && isConditional(sentence, child)) found.conditional = true;
    const governor = sentence.tokens[child.head];
    if (!governor) break;
    // Beyond "…, unless workers accept" only what is reported or conditional still reaches the inner clause.
    adverbial ||= child.label === 'advcl' && !isInfinitive(sentence, child) && child.xpos !== 'VBG';
    if (child.label === 'conj' && !adverbial) shareHelpers(sentence, governor, child, found);
    else if (adverbial) found.reported ||= isReported(governor, child);
    else if (GOVERNED.has(child.label)) addGoverned(sentence, governor, child, found);
    child = governor;
  }
  // "said they had agreed" is the past of telling, not a time before the story's.
  if (found.reported && !hasPastTime(sentence, token)) found.past = false;
  return found;
}

type Mutable = { -readonly [Key in keyof Factuality]: boolean };

/** "will meet and sign": what helps the first verb helps the second, unless that has a subject of its own. */
function shareHelpers(sentence: Sentence, governor: Token, child: Token, found: Mutable): void {
  if (childrenOf(sentence, child).some(({ label }) => label.startsWith('nsubj'))) return;
  const shared = ownHelpers(sentence, governor);
  found.modal ||= shared.modal;
  found.future ||= shared.future;
  found.past ||= shared.past;
}

const GOVERNED: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'csubj',
  'advcl',
  'acl',
  'parataxis',
  'obj',
  'obl',
  'nmod',
  'nsubj:pass',
]);
const CLAUSAL: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'csubj', 'acl', 'parataxis']);
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'acl', 'root']);

type Own = Pick<Factuality, 'negated' | 'modal' | 'future' | 'past'>;

/** What auxiliaries, negation and words of time beside the predicate itself say. */
function ownHelpers(sentence: Sentence, token: Token): Own {
  const children = childrenOf(sentence, token);
  const helpers = children.filter(({ label, index }) => HELPERS.has(label) && index < token.index);
  const words = helpers.map(({ text }) => text.toLowerCase());
  const future = words.some((word) => FUTURE.has(word)) || isDestined(helpers, children);
  return {
    negated:
      children.some(({ text, label }) => NEGATED.has(text.toLowerCase()) && label !== 'nmod') ||
      hasNegatedSubject(sentence, children) ||
      isYetToCome(sentence, token),
    modal: !future && words.some((word) => MODAL.has(word)),
    future,
    past: isPluperfect(words, token) || hasPastTime(sentence, token),
  };
}

const HELPERS: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);

/** "is to meet", "are to be signed". */
function isDestined(helpers: readonly Token[], children: readonly Token[]): boolean {
  const [first] = helpers;
  const to = children.find(({ text, label }) => text === 'to' && label === 'mark');
  return first !== undefined && to !== undefined && isBe(first) && first.index === to.index - 1;
}

/** "have yet to agree". */
function isYetToCome({ tokens }: Sentence, { index }: Token): boolean {
  return tokens[index - 1]?.text === 'to' && tokens[index - 2]?.text === 'yet';
}

/** "No agreement was reached", "neither side moved", "none of them agreed". */
function hasNegatedSubject(sentence: Sentence, children: readonly Token[]): boolean {
  return children.some(
    ({ label, index, text }) =>
      (label.startsWith('nsubj') || label === 'obj') &&
      (NEGATED.has(text.toLowerCase()) ||
        sentence.tokens
          .slice(Math.max(0, index - 4), index)
          .some((word) => word.head === index && NEGATED.has(word.text.toLowerCase()))),
  );
}

/** "had agreed", but not "had to agree" and not "would have". */
function isPluperfect(helpers: readonly string[], token: Token): boolean {
  return helpers[0] === 'had' && (token.xpos === 'VBN' || token.xpos === 'VBD');
}

/** "last year", "in 2015", "three years ago", "previously" within the predicate's own clause, found by nearness. */
function hasPastTime({ tokens }: Sentence, { index }: Token): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= NEAR && at >= 0 && at < tokens.length; at += step) {
      if (BREAKS.has(tokens[at]!.upos) || tokens[at]!.text === ';') break;
      if (isPastTime(tokens, at)) return true;
    }
  }
  return false;
}

const NEAR = 9;
const BREAKS: ReadonlySet<string> = new Set(['VERB', 'SCONJ']);

function isPastTime(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text.toLowerCase();
  if (PAST.has(word)) return word !== 'earlier' || !STILL_NOW.has(tokens[at + 1]?.text.toLowerCase() ?? '');
  const isYear = word.length === 4 && /^(?:19|20)\d\d$/u.test(word);
  if (!isYear && !UNITS.has(word)) return false;
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  if (isYear) return before === 'in' || MONTHS.has(before);
  return before === 'last' || before === 'previous';
}

/** "earlier today", "earlier on Tuesday" is still the story's time. */
const STILL_NOW: ReadonlySet<string> = new Set(['today', 'on', 'this', 'in', 'that', 'than']);

/** Add what a governor makes of the clause under it. */
function addGoverned(sentence: Sentence, governor: Token, child: Token, found: Mutable): void {
  const own = ownHelpers(sentence, governor);
  const lemma = governor.lemma.toLowerCase();
  const clausal = CLAUSAL.has(child.label);
  const infinitive = isInfinitive(sentence, child);
  if (BY_STANCE.negated.has(lemma) && (clausal || child.label === 'obj')) found.negated = !found.negated;
  found.negated ||= own.negated && ((infinitive && clausal) || child.label === 'acl');
  found.modal ||= clausal && (BY_STANCE.modal.has(lemma) || (infinitive && own.modal));
  found.future ||= (infinitive || child.xpos === 'VBG') && (BY_STANCE.future.has(lemma) || own.future);
  found.hoped ||= (clausal || WISHED.has(child.label)) && BY_STANCE.hoped.has(lemma);
  found.reported ||= isReported(governor, child);
  found.past ||= clausal && infinitive && own.past;
}

const WISHED: ReadonlySet<string> = new Set(['obl', 'obj', 'nmod']);

function isReported(governor: Token, child: Token): boolean {
  return (
    (child.label === 'ccomp' || child.label === 'parataxis') &&
    BY_STANCE.reported.has(governor.lemma.toLowerCase())
  );
}

function isInfinitive(sentence: Sentence, clause: Token): boolean {
  return childrenOf(sentence, clause).some(({ text, label }) => text === 'to' && label === 'mark');
}

function isConditional(sentence: Sentence, clause: Token): boolean {
  return childrenOf(sentence, clause).some(
    ({ text, label }) => label === 'mark' && CONDITIONS.has(text.toLowerCase()),
  );
}

function isBe(token: Token): boolean {
  return token.lemma === 'be' && token.xpos !== 'VB';
}

/** The words that depend on the token, within a window, so that a huge sentence stays cheap. */
function childrenOf({ tokens }: Sentence, { index }: Token): readonly Token[] {
  const found: Token[] = [];
  const end = Math.min(tokens.length, index + WINDOW);
  for (let at = Math.max(0, index - WINDOW); at < end; at++)
    if (tokens[at]!.head === index) found.push(tokens[at]!);
  return found;
}

const WINDOW = 60;

const NEGATED: ReadonlySet<string> = new Set(NEGATORS);
const MODAL: ReadonlySet<string> = new Set(MODALS);
const FUTURE: ReadonlySet<string> = new Set(FUTURE_AUXILIARIES);
const CONDITIONS: ReadonlySet<string> = new Set(CONDITIONAL_MARKS);
const PAST: ReadonlySet<string> = new Set(PAST_WORDS);
const UNITS: ReadonlySet<string> = new Set(PAST_UNITS);
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
const BY_STANCE: Readonly<Record<Stance, ReadonlySet<string>>> = {
  modal: new Set(STANCES.modal),
  future: new Set(STANCES.future),
  hoped: new Set(STANCES.hoped),
  reported: new Set(STANCES.reported),
  negated: new Set(STANCES.negated),
};
