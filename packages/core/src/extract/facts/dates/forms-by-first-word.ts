import { MONTHS, NEAR_DAYS, TIME_UNITS, TURNS, WEEKDAYS } from '../../../lexicon/en/facts/date-words.ts';
import { NUMBER_WORDS } from '../../../lexicon/en/facts/number-words.ts';
import { DATE_FORMS, type DateForm } from './date-forms.ts';

/** The forms that may begin with a word, so that most words cost one look-up. */
export function formsFrom(word: string): readonly DateForm[] {
  return FORMS_BY_WORD.get(/^\d/u.test(word) ? DIGITS : word.toLowerCase().replace(/^mid-|\.$/u, '')) ?? [];
}

/** Stands for every word that begins with a digit. */
const DIGITS = '0';

const CLASS_WORDS: Readonly<Record<string, readonly string[]>> = {
  month: Object.keys(MONTHS),
  weekday: Object.keys(WEEKDAYS),
  turn: Object.keys(TURNS),
  unit: Object.keys(TIME_UNITS),
  near: Object.keys(NEAR_DAYS),
  number: [...Object.keys(NUMBER_WORDS), DIGITS],
  day: [DIGITS],
  year: [DIGITS],
};

const FORMS_BY_WORD: ReadonlyMap<string, readonly DateForm[]> = formsByWord();

function formsByWord(): Map<string, DateForm[]> {
  const table = new Map<string, DateForm[]>();
  for (const form of DATE_FORMS) {
    for (const word of new Set(firstWords(form))) table.set(word, [...(table.get(word) ?? []), form]);
  }
  return table;
}

/** Words of the atoms up to the first that may not be missing. */
function firstWords({ pattern }: DateForm): readonly string[] {
  const needed = pattern.findIndex((atom) => !atom.endsWith('?'));
  return pattern
    .slice(0, needed + 1)
    .flatMap((atom) => atom.replace('?', '').split('|'))
    .flatMap((name) => CLASS_WORDS[name] ?? [name]);
}
