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
  readonly stems: ReadonlySet<string>;
}

/** Words in a row that more quotes than this have are a speaker's habit, and show no quotation. */
const HABIT = 12;
/** The share of both quotes' content words that they have in common, from which they are one quotation. */
const ONE_QUOTATION = 0.6;

/**
 * Quotations that two stories give of one speaker in other words: most of both alike, or the same three words in a row
 * after another adjective ("wrong" and "erroneous perception of the treaty"); at least one has quotation marks.
 */
export function wordingDifferences(quotes: readonly ToldQuote[]): readonly Difference[] {
  const worded = quotes.map((told): Worded => {
    const text = told.quote.content.map((piece) => piece.text).join(' ');
    return { told, words: wordsOf(text), stems: new Set(contentStems(text)) };
  });
  const bySequence = new Map<string, Worded[]>();
  for (const quote of worded) {
    for (const sequence of sequences(quote.words)) {
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

/** Three words in a row, one of them at least telling something. */
function sequences(words: readonly string[]): ReadonlySet<string> {
  const all = words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(' '));
  return new Set(all.filter((sequence) => contentStems(sequence).length > 1));
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

/** Whether both have the same words in a row up to the end of one, behind different words that stand in quotation marks. */
function hasOtherAdjective(one: Worded, other: Worded): boolean {
  return [...sequences(one.words)].some((sequence) => {
    const [before, beforeOther] = [one.words, other.words].map((words) => wordBefore(words, sequence));
    if (before === undefined || beforeOther === undefined || before === beforeOther) return false;
    if (contentStems(`${before} ${beforeOther}`).length < 2) return false;
    return [
      [one, before],
      [other, beforeOther],
    ].some(([quote, word]) => isQuotedWord(quote as Worded, word as string));
  });
}

function wordBefore(words: readonly string[], sequence: string): string | undefined {
  const at = words.findIndex((_, place) => words.slice(place, place + 3).join(' ') === sequence);
  return words[at - 1];
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
