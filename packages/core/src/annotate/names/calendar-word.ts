import { CALENDAR_NAMES, CALENDAR_WORDS } from '../../lexicon/en/named-things.ts';
import { MEDIA_ENDINGS } from '../../lexicon/en/organisation-nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import { isCapitalised } from './word-shape.ts';

/** Whether the token names a day, month or feast; "May" behind another name, or doing something, is a person. */
export function isCalendarWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token.text)) return false;
  if (isCapitalised(tokens[at + 1]?.text ?? '') && MEDIA_ENDINGS.has(tokens[at + 1]!.text.toLowerCase()))
    return false;
  if (SHORT_MONTH.test(token.text)) return true;
  const word = token.text.replace('.', '').toLowerCase();
  if (!CALENDAR_WORDS.has(word)) return false;
  if (!CALENDAR_NAMES.has(word) || token.upos !== 'PROPN') return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const named =
    before !== undefined && before.upos === 'PROPN' && !CALENDAR_WORDS.has(before.text.toLowerCase());
  return !named && !(token.label.startsWith('nsubj') && (after?.upos === 'VERB' || after?.upos === 'AUX'));
}

const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
