import type { Quote } from '../../schema/quote.ts';
import { hashWord, mix } from '../hash.ts';
import { contentStems } from '../matters/content-stems.ts';

/** The share of both quotes' content words that they have in common, from which they are one quotation. */
const ONE_QUOTATION = 0.6;

/**
 * Whether two quotes are one quotation in other words: most of both alike, or the same two words in a row behind another
 * one ("wrong" and "erroneous perception of the treaty"); at least one has quotation marks.
 */
export function isReworded(quote: Quote, otherQuote: Quote): boolean {
  if (quote.type === 'indirect' && otherQuote.type === 'indirect') return false;
  const [one, other] = [wordingOf(quote), wordingOf(otherQuote)];
  if (isWithin(one.words, other.words) || isWithin(other.words, one.words)) return false;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const ownWords = [one.stems.size, other.stems.size].map((size) => size - shared);
  if (ownWords.some((count) => count === 0)) return false;
  return (
    shared / (one.stems.size + other.stems.size - shared) >= ONE_QUOTATION || hasOtherAdjective(one, other)
  );
}

/** Hashes of the pairs of words next to each other; quotes that share none are never one quotation. */
export function sequenceHashes(quote: Quote): Uint32Array {
  const hashes = wordingOf(quote).inOrder.map(hashWord);
  const pairs = hashes.slice(0, -1).map((hash, at) => mix(Math.imul(hash, 31) + hashes[at + 1]!) >>> 0);
  return Uint32Array.from(new Set(pairs));
}

/** A quote as it is compared. */
interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  /** The stems of the words that tell something, in their order. */
  readonly inOrder: readonly string[];
  readonly stems: ReadonlySet<string>;
}

function wordingOf({ content }: Quote): Wording {
  const text = content
    .map((piece) => piece.text)
    .join(' ')
    .toLowerCase();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const inOrder = words.flatMap((word) => contentStems(word));
  return { text, words, inOrder, stems: new Set(inOrder) };
}

function isWithin(words: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether both have the same two words in a row behind different ones, of which one opens what is in quotation marks. */
function hasOtherAdjective(one: Wording, other: Wording): boolean {
  const places = placesOf(other.inOrder);
  return [...placesOf(one.inOrder)].some(([sequence, at]) => {
    const otherAt = places.get(sequence);
    const [before, beforeOther] = [one.inOrder[at - 1], other.inOrder[(otherAt ?? 0) - 1]];
    if (before === undefined || beforeOther === undefined || before === beforeOther) return false;
    return isQuotedWord(one, before) || isQuotedWord(other, beforeOther);
  });
}

/** Two stems next to each other, and where they stand first. */
function placesOf(stems: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, stem] of stems.slice(0, -1).entries()) {
    const sequence = `${stem} ${stems[at + 1]!}`;
    if (!places.has(sequence)) places.set(sequence, at);
  }
  return places;
}

/** Whether the word follows an opening quotation mark. */
function isQuotedWord({ text }: Wording, word: string): boolean {
  return ['"', '“', '‘', "'", '«', '„'].some((mark) => text.includes(`${mark}${word}`));
}
