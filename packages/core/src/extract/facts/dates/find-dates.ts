import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { isPossessive } from '../../../annotate/names/word-shape.ts';
import { DEADLINE_MARKERS, DEADLINE_TAILS, SETTING_VERBS } from '../../../lexicon/en/facts/date-words.ts';
import type { ItemDate } from '../../../schema/item.ts';
import type { Sentence, Token } from '../../../syntax/doc.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Placed } from '../placed.ts';
import { dayOf } from './calendar.ts';
import type { DateForm } from './date-forms.ts';
import { formsFrom } from './forms-by-first-word.ts';
import { type DateParts, matchForm } from './match-form.ts';

/** The dates of a sentence in reading order, read against the article's own; without that one, only those that name their year. */
export function findDates(doc: AnnotatedDoc, sentence: Sentence): readonly Placed<ItemDate>[] {
  const { tokens } = sentence;
  const today = dayOf(doc.article.published);
  const found: Placed<ItemDate>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = longestMatch(tokens, at);
    if (match === null) continue;
    const { form, parts, to } = match;
    const from = deadlineStart(tokens, at);
    const deadline = from !== null || form.pattern[0] === 'within' || endsDeadline(tokens, to + 1);
    const standpoint = today === null ? null : { today, ahead: isAhead(doc, sentence, at, to, deadline) };
    const date = form.read(parts, standpoint);
    if (date !== null) {
      const span = { start: tokens[from ?? at]!.start, end: tokens[to]!.end };
      found.push({ fact: { ...excerpt(doc.article.text, span), date, deadline }, from: from ?? at, to });
    }
    at = to;
  }
  return found;
}

/** Which form reads the words at a token. */
export interface FormMatch {
  readonly form: DateForm;
  readonly parts: DateParts;
  readonly to: number;
}

/** The form that takes most words from a token on, or null. */
export function longestMatch(tokens: readonly Token[], at: number): FormMatch | null {
  let longest: FormMatch | null = null;
  for (const form of formsFrom(tokens[at]!.text)) {
    if (form.after && !form.after.includes(tokens[at - 1]?.text.toLowerCase() ?? '')) continue;
    const match = matchForm(tokens, at, form.pattern);
    if (match !== null && isWhole(tokens, match.to, form) && (longest === null || match.to > longest.to))
      longest = { form, ...match };
  }
  return longest;
}

/** "next weeks" names no week, "2030 workers" no year. */
function isWhole(tokens: readonly Token[], to: number, { id }: DateForm): boolean {
  const last = tokens[to]!.text.toLowerCase();
  if (id === 'turn-of-unit' || id === 'within-unit') return !last.endsWith('s');
  if (id === 'weekday') return tokens[to - 1]?.text !== 'Man';
  return id !== 'year' || tokens[to + 1]?.xpos !== 'NNS';
}

/** The token where "by", "no later than" and the like begin before a date, or null. */
function deadlineStart(tokens: readonly Token[], at: number): number | null {
  for (let end = at; end >= Math.max(1, at - FARTHEST_MARKER); end--) {
    for (const words of DEADLINE_MARKERS) {
      const start = end - words.length;
      if (start >= 0 && words.every((word, step) => tokens[start + step]!.text.toLowerCase() === word))
        return start;
    }
    if (!TIME_OF_DAY.test(tokens[end - 1]!.text)) return null;
  }
  return null;
}

const FARTHEST_MARKER = 5;
/** What may stand between marker and date: "by 5 p.m. on Friday". */
const TIME_OF_DAY =
  /^(?:at|the|on|about|around|late|early|least|midnight|noon|[ap]\.?m\.?|gmt|e[sd]?t|\d{1,2}(?:[:.]\d\d)?)$/iu;

/** "the June 30 *deadline*", "Friday *at the latest*". */
function endsDeadline(tokens: readonly Token[], at: number): boolean {
  return DEADLINE_TAILS.some((words) =>
    words.every((word, step) => tokens[at + step]?.text.toLowerCase() === word),
  );
}

/** Whether a date lies ahead: by its deadline, or because what happens then has not happened; "Sunday's deal" is behind. */
function isAhead(
  doc: AnnotatedDoc,
  sentence: Sentence,
  from: number,
  to: number,
  deadline: boolean,
): boolean {
  const predicate = predicateOver(sentence, from, to);
  if (predicate === null) return deadline;
  const { past, future, modal, hoped, conditional } = doc.factuality(sentence.index, predicate);
  if (deadline) return !past;
  if (isPossessive(sentence.tokens[to + 1]?.text ?? '')) return false;
  if (future || modal || hoped || conditional || SETTING_VERBS.has(predicate.lemma.toLowerCase()))
    return true;
  return AHEAD_TAGS.has(predicate.xpos) && !past;
}

/** Infinitive and present: "agreed to meet on Monday", "the treaty expires in May". */
const AHEAD_TAGS: ReadonlySet<string> = new Set(['VB', 'VBP', 'VBZ']);

/** The verb that a stretch hangs under. */
function predicateOver({ tokens }: Sentence, from: number, to: number): Token | null {
  let token: Token | undefined = tokens[from];
  for (let steps = 0; token !== undefined && steps < MOST_STEPS; steps++) {
    const isInside = token.index >= from && token.index <= to;
    if (!isInside && token.upos === 'VERB') return token;
    token = tokens[token.head];
  }
  return null;
}

const MOST_STEPS = 8;
