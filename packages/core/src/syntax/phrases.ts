import { tokenize } from '@parley/syntax';
import type { Token } from './doc.ts';

/** Expressions by their first word; several may begin alike. */
export type Phrases<Entry> = ReadonlyMap<string, readonly Phrase<Entry>[]>;

/** An expression and what it stands for. */
interface Phrase<Entry> {
  /** Lower case, cut as the text is. */
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** Where an expression stands, `to` exclusive. */
export interface PhraseMatch<Entry> {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** Make expressions ready to be found. They are compared word by word and never become a pattern. */
export function phrases<Entry>(entries: readonly (readonly [text: string, entry: Entry])[]): Phrases<Entry> {
  const table = new Map<string, Phrase<Entry>[]>();
  for (const [text, entry] of entries) {
    const words = tokenize(text, 0, text.length).map((token) => token.text.toLowerCase());
    if (words.length === 0) continue;
    const row = table.get(words[0]!);
    if (row === undefined) table.set(words[0]!, [{ words, entry }]);
    else row.push({ words, entry });
  }
  return table;
}

/** The expressions in a sentence, in reading order, without overlaps: at each word the longest, by form or lemma. */
export function findPhrases<Entry>(
  tokens: readonly Token[],
  table: Phrases<Entry>,
): readonly PhraseMatch<Entry>[] {
  const found: PhraseMatch<Entry>[] = [];
  if (table.size === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const longest = longestAt(tokens, at, table);
    if (longest === null) continue;
    const to = at + longest.words.length;
    found.push({ from: at, to, entry: longest.entry });
    at = to - 1;
  }
  return found;
}

function longestAt<Entry>(tokens: readonly Token[], at: number, table: Phrases<Entry>): Phrase<Entry> | null {
  const { text, lemma } = tokens[at]!;
  let longest: Phrase<Entry> | null = null;
  for (const first of new Set([text.toLowerCase(), lemma.toLowerCase()])) {
    for (const phrase of table.get(first) ?? []) {
      const isLonger = longest === null || phrase.words.length > longest.words.length;
      if (isLonger && phrase.words.every((word, step) => isWord(tokens[at + step], word))) longest = phrase;
    }
  }
  return longest;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text.toLowerCase() === word || token.lemma.toLowerCase() === word);
}
