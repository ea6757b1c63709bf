import { wordList } from '../word-list.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-words.ts';

/** Words of time that may stand between a verb of speech and what was said. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...wordList(`
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    today yesterday tonight tomorrow morning afternoon evening night day week weekend month year
    earlier later late early last again then recently ago`),
]);
