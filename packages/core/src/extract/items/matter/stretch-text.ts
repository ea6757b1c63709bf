import { EMPTY_ADVERBS, EMPTY_MODIFIERS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';

/** The words of a stretch as a title: without empty words at its ends and without quotation marks that have no partner. */
export function stretchText(text: string, stretch: readonly Token[]): string {
  const words = withoutEmptyEdges(beforeJoint(stretch));
  if (words.length === 0) return '';
  const title = withoutLoneMarks(text.slice(words[0]!.start, words.at(-1)!.end))
    .replace(/\s+/gu, ' ')
    .trim();
  return HANGING.has(title.at(-1) ?? '') ? title.slice(0, -1).trimEnd() : title;
}

/** Marks that a quotation mark stood behind, and dashes. */
const HANGING: ReadonlySet<string> = new Set([',', ';', ':', '!', '?', '–', '—', '―']);

/** The stretch up to a word that two sentences share, or to what a headline says of its page: "a strike | in May.The". */
function beforeJoint(stretch: readonly Token[]): readonly Token[] {
  const at = stretch.findIndex((token, index) => index > 0 && (isSentenceJoint(token) || token.text === '+'));
  return at < 0 ? stretch : stretch.slice(0, at);
}

/** Whether a full stop without a space joins two sentences in a word: "2015.The". */
export function isSentenceJoint({ text }: Token): boolean {
  return /[\p{Ll}\p{N}\p{Lu}]{2}\.\p{Lu}\p{Ll}/u.test(text);
}

/** The stretch without articles, possessive pronouns and the like at its front, and function words at its end. */
function withoutEmptyEdges(stretch: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = stretch.length;
  while (from < to && isEmptyFront(stretch[from]!, stretch[from + 1])) from++;
  while (to > from && isEmptyEnd(stretch[to - 1]!)) to--;
  return stretch.slice(from, to);
}

/** A modifier glued to the next word by a hyphen is half a word: "new" in "new-found". */
function isEmptyFront(token: Token, next: Token | undefined): boolean {
  if (token.upos === 'PUNCT') return !OPENING.has(token.text);
  if (token.text.toLowerCase() === 'not' || /^n['’]t$/u.test(next?.text ?? '')) return false;
  if (next !== undefined && next.start === token.end && HYPHEN.test(next.text)) return false;
  return (
    FUNCTION_TAGS.has(token.upos) ||
    token.xpos.startsWith('PRP') ||
    EMPTY_MODIFIERS.has(token.text.toLowerCase())
  );
}

function isEmptyEnd(token: Token): boolean {
  if (token.upos === 'PUNCT') return !CLOSING.has(token.text);
  if (POSSESSIVE.test(token.text) || token.xpos === 'PRP$' || token.xpos.startsWith('W')) return true;
  if (token.upos === 'ADV' && EMPTY_ADVERBS.has(token.text.toLowerCase())) return true;
  return FUNCTION_TAGS.has(token.upos) && token.label !== 'compound:prt';
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'SCONJ']);
const HYPHEN = /^[-–‑]$/u;
const POSSESSIVE = /^['’]s?$/u;
const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', '(', '$']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', ')', '%']);

function withoutLoneMarks(words: string): string {
  let kept = words;
  for (const [open, close] of PAIRS)
    if (!isBalanced(kept, open, close)) kept = kept.replaceAll(open, '').replaceAll(close, '');
  return kept;
}

const PAIRS = [
  ['"', '"'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
] as const;

function isBalanced(words: string, open: string, close: string): boolean {
  if (open === close) return words.split(open).length % 2 === 1;
  let depth = 0;
  for (const mark of words) {
    if (mark === open) depth++;
    else if (mark === close && --depth < 0) return false;
  }
  return depth === 0;
}
