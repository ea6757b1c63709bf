import {
  CONDITION_MARKERS,
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
  const found = { ...PLAIN, ...ownHelpers(sentence, token) };
  let child = token;
  for (let depth = 0; depth < DEPTH; depth++) {
    if (CONDITIONS_OF.has(child.label) && isConditional(sentence, child)) found.conditional = true;
    const governor = sentence.tokens[child.head];
    if (!governor) break;
    if (SHARING.has(child.label)) {
      // "will meet and sign", "failed to reach or extend": what helps the first helps the second.
      const shared = ownHelpers(sentence, governor);
      const ownSubject = childrenOf(sentence, child).some(({ label }) => label.startsWith('nsubj'));
      if (!ownSubject) {
        found.modal ||= shared.modal;
        found.future ||= shared.future;
        found.past ||= shared.past;
      }
    } else if (GOVERNED.has(child.label)) {
      Object.assign(found, governedBy(sentence, governor, child, found));
    }
    child = governor;
  }
  return found;
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
const SHARING: ReadonlySet<string> = new Set(['conj']);
const CONDITIONS_OF: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'acl', 'root']);

type Own = Pick<Factuality, 'negated' | 'modal' | 'future' | 'past'>;

/** What auxiliaries, negation and words of time beside the predicate itself say. */
function ownHelpers(sentence: Sentence, token: Token): Own {
  const children = childrenOf(sentence, token);
  const helpers = children.filter(
    ({ label, index }) => (label === 'aux' || label === 'aux:pass' || label === 'cop') && index < token.index,
  );
  const words = helpers.map(({ text }) => text.toLowerCase());
  const next = sentence.tokens[token.index + 1];
  return {
    negated:
      children.some(({ text, label }) => NEGATED.has(text.toLowerCase()) && label !== 'nmod') ||
      hasNegatedSubject(sentence, children),
    modal: words.some((word) => MODAL.has(word)) && !words.some((word) => FUTURE.has(word)),
    future: words.some((word) => FUTURE.has(word)) || (isBe(token) && next?.text === 'to'),
    past: isPluperfect(words, token) || children.some((child) => isPastTime(sentence, child)),
  };
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

/** "last year", "in 2015", "three years ago", "previously". */
function isPastTime(sentence: Sentence, child: Token): boolean {
  const word = child.text.toLowerCase();
  if (PAST.has(word) && (child.label === 'advmod' || child.label.startsWith('obl')))
    return word !== 'since' && word !== 'earlier' ? true : !isToday(sentence, child);
  if (!child.label.startsWith('obl')) return false;
  if (/^(?:19|20)\d\d$/u.test(word)) return sentence.tokens[child.index - 1]?.text.toLowerCase() === 'in';
  return (
    UNITS.has(child.lemma.toLowerCase()) &&
    childrenOf(sentence, child).some(({ text }) => /^(?:last|ago|previous)$/iu.test(text))
  );
}

/** "earlier today", "earlier on Tuesday" is still the story's time. */
function isToday(sentence: Sentence, { index }: Token): boolean {
  const next = sentence.tokens[index + 1]?.text.toLowerCase();
  return next === 'today' || next === 'on' || next === 'this' || next === 'in' || next === 'that';
}

/** What a governor makes of the clause under it. */
function governedBy(
  sentence: Sentence,
  governor: Token,
  child: Token,
  found: Factuality,
): Partial<Factuality> {
  const own = ownHelpers(sentence, governor);
  const lemma = governor.lemma.toLowerCase();
  const clausal = CLAUSAL.has(child.label);
  const infinitive = childrenOf(sentence, child).some(({ text, label }) => text === 'to' && label === 'mark');
  const negating = BY_STANCE.negated.has(lemma) && (clausal || child.label === 'obj');
  return {
    negated: found.negated !== negating || (infinitive && clausal && own.negated),
    modal: found.modal || (clausal && (BY_STANCE.modal.has(lemma) || (infinitive && own.modal))),
    future: found.future || (infinitive && (BY_STANCE.future.has(lemma) || own.future || isBe(governor))),
    hoped:
      found.hoped ||
      ((clausal || child.label === 'obl' || child.label === 'obj' || child.label === 'nmod') &&
        BY_STANCE.hoped.has(lemma)),
    reported:
      found.reported ||
      ((child.label === 'ccomp' || child.label === 'parataxis') && BY_STANCE.reported.has(lemma)),
    past: found.past || (clausal && infinitive && own.past),
  };
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
  return tokens.slice(Math.max(0, index - WINDOW), index + WINDOW).filter(({ head }) => head === index);
}

const WINDOW = 60;

const NEGATED: ReadonlySet<string> = new Set(NEGATORS);
const MODAL: ReadonlySet<string> = new Set(MODALS);
const FUTURE: ReadonlySet<string> = new Set(FUTURE_AUXILIARIES);
const CONDITIONS: ReadonlySet<string> = new Set(CONDITION_MARKERS);
const PAST: ReadonlySet<string> = new Set(PAST_WORDS);
const UNITS: ReadonlySet<string> = new Set(PAST_UNITS);
const BY_STANCE: Readonly<Record<Stance, ReadonlySet<string>>> = {
  modal: new Set(STANCES.modal),
  future: new Set(STANCES.future),
  hoped: new Set(STANCES.hoped),
  reported: new Set(STANCES.reported),
  negated: new Set(STANCES.negated),
};
