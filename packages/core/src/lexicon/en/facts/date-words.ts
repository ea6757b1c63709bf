import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar-words.ts';

/** Months by their names and usual short forms, lower case, without full stop; January is 1. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries([
  ...MONTH_NAMES.flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ['sept', 9],
]);

/** Days of the week; Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  WEEKDAY_NAMES.map((name, index) => [name, index + 1]),
);

/** Words for a day near the article's own, with the days between. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

/** Units of time in the singular and plural. */
export const TIME_UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

/** Words that name the unit before, of or behind the article's date. */
export const TURNS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** What makes a date the last day for something: the words right before it; of two that end alike the longer first. */
export const DEADLINE_MARKERS: readonly (readonly string[])[] = [
  ['at', 'the', 'latest', 'by'],
  ['by'],
  ['until'],
  ['till'],
  ['before'],
  ['within'],
  ['no', 'later', 'than'],
  ['not', 'later', 'than'],
  ['deadline', 'of'],
  ['deadline', 'is'],
  ['deadline', 'on'],
];

/** The same, right behind it: "Friday at the latest". */
export const DEADLINE_TAILS: readonly (readonly string[])[] = [
  ['deadline'],
  ['deadlines'],
  ['at', 'the', 'latest'],
];

/** Words over a date that set it ahead though they are in the past: "scheduled for Monday". */
export const SETTING_VERBS: ReadonlySet<string> = new Set([
  'schedule',
  'set',
  'expect',
  'due',
  'slate',
  'plan',
  'expire',
  'postpone',
  'delay',
  'adjourn',
  'extend',
]);
