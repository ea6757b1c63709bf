import type { Token } from '../tokens/token.ts';
import { readWord, wordRows } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FIELDS, rowOf, type WordRows } from './word-fields.ts';

/** Words kept at most; then all are forgotten. */
export const REMEMBERED = 4096;

/** Longest word kept, in UTF-16 code units: engines may keep a whole text alive for a longer piece of it. */
export const LONGEST_REMEMBERED = 12;

/** Makes a function that reads sentences as `readWords` does and remembers the rows of short words. */
export function createWordReader(vocabulary: Vocabulary): (tokens: readonly Token[]) => WordRows {
  const rowOfWord = new Map<string, number>();
  const remembered = new Int32Array(REMEMBERED * FIELDS);
  const remember = (text: string): number => {
    if (rowOfWord.size >= REMEMBERED) rowOfWord.clear();
    const row = rowOfWord.size * FIELDS;
    readWord(text, vocabulary, remembered, row);
    rowOfWord.set(text, row);
    return row;
  };
  return (tokens) => {
    const rows = wordRows(tokens.length);
    let to = rowOf(0);
    for (const { text } of tokens) {
      if (text.length > LONGEST_REMEMBERED) readWord(text, vocabulary, rows, to);
      else {
        const from = rowOfWord.get(text) ?? remember(text);
        for (let field = 0; field < FIELDS; field++) rows[to + field] = remembered[from + field]!;
      }
      to += FIELDS;
    }
    return rows;
  };
}
