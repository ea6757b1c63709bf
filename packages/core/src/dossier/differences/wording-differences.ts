import type { Difference } from '../../schema/dossier.ts';
import type { Quote } from '../../schema/quote.ts';
import { contentStems } from '../matters/content-stems.ts';

/** A quote with its article, and the dossier's actor who said it. */
export interface ToldQuote {
  readonly article: string;
  readonly story: string;
  readonly speaker: string;
  readonly quote: Quote;
}

/** A quote as it is compared. */
interface Worded {
  readonly told: ToldQuote;
  readonly words: readonly string[];
  /** The stems of the words that tell something, in their order. */
  readonly inOrder: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Two words in a row that more quotes than this have are a speaker's habit, and show no quotation. */
const HABIT = 12;
/** The share of both quotes' content words that they have in common, from which they are one quotation. */
const ONE_QUOTATION = 0.6;

/**
 * Quotations that two stories give of one speaker in other words: most of both alike, or the same two words in a row
 * behind another one ("wrong" and "erroneous perception of the treaty"); at least one has quotation marks.
 */
export function wordingDifferences(quotes: readonly ToldQuote[]): readonly Difference[] {
  const worded = quotes.map((told): Worded => {
    const text = told.quote.content.map((piece) => piece.text).join(' ');
    const words = wordsOf(text);
    const inOrder = words.flatMap((word) => contentStems(word));
    return { told, words, inOrder, stems: new Set(inOrder) };
  });
  const bySequence = new Map<string, Worded[]>();
  for (const quote of worded) {
    for (const sequence of sequences(quote.inOrder)) {
      const key = `${quote.told.speaker}\n${sequence}`;
      bySequence.set(key, [...(bySequence.get(key) ?? []), quote]);
    }
  }
  const found = new Map<string, Difference>();
  for (const sharing of bySequence.values()) {
    if (sharing.length > HABIT) continue;
    for (const [place, one] of sharing.entries()) {
      for (const other of sharing.slice(place + 1)) {
        if (one.told.story === other.told.story || !isReworded(one, other)) continue;
        const key = [one, other].map(({ told }) => `${told.article} ${told.quote.id}`).join('\n');
        found.set(key, difference(one, other));
      }
    }
  }
  return [...found.values()];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Two words next to each other, those between that tell nothing aside. */
function sequences(stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.slice(0, -1).map((stem, at) => `${stem} ${stems[at + 1]!}`));
}

function isReworded(one: Worded, other: Worded): boolean {
  if (one.told.quote.type === 'indirect' && other.told.quote.type === 'indirect') return false;
  if (isWithin(one.words, other.words) || isWithin(other.words, one.words)) return false;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const ownWords = [one.stems.size, other.stems.size].map((size) => size - shared);
  if (ownWords.some((count) => count === 0)) return false;
  return (
    shared / (one.stems.size + other.stems.size - shared) >= ONE_QUOTATION || hasOtherAdjective(one, other)
  );
}

function isWithin(words: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether both have the same two words in a row behind different ones, of which one opens what is in quotation marks. */
function hasOtherAdjective(one: Worded, other: Worded): boolean {
  return [...sequences(one.inOrder)].some((sequence) => {
    const [before, beforeOther] = [one.inOrder, other.inOrder].map((stems) => stemBefore(stems, sequence));
    if (before === undefined || beforeOther === undefined || before === beforeOther) return false;
    return isQuotedWord(one, before) || isQuotedWord(other, beforeOther);
  });
}

function stemBefore(stems: readonly string[], sequence: string): string | undefined {
  const at = stems.findIndex((stem, place) => `${stem} ${stems[place + 1]}` === sequence);
  return stems[at - 1];
}

/** Whether the word follows an opening quotation mark. */
function isQuotedWord({ told: { quote } }: Worded, word: string): boolean {
  const text = quote.content.map((piece) => piece.text.toLowerCase()).join(' ');
  return ['"', '“', '‘', "'", '«', '„'].some((mark) => text.includes(`${mark}${word}`));
}

function difference(one: Worded, other: Worded): Difference {
  return {
    matter: null,
    kind: 'wording',
    about: one.told.quote.speaker!.name,
    readings: [one, other].map(({ told: { article, quote } }) => ({
      article,
      finding: quote.id,
      reading: quote.content.map((piece) => piece.text).join(' … '),
      evidence: quote.content,
    })),
  };
}
