import { isCalendarWord } from '../../../annotate/names/calendar-word.ts';
import { TIME_WORDS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';

/** Whether a word names a time: "year", "Monday", "today". */
export function isTimeWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (TIME_WORDS.has(token.lemma.toLowerCase()) || isCalendarWord(tokens, at));
}
