import { wordList } from '../word-list.ts';

/** Days of the week in lower case, from Monday. */
export const WEEKDAY_NAMES: readonly string[] = wordList(
  'monday tuesday wednesday thursday friday saturday sunday',
);

/** Months in lower case, from January. */
export const MONTH_NAMES: readonly string[] = wordList(
  'january february march april may june july august september october november december',
);
