import { addMonths, type Day, dayAt, isoDay, isoMonth, isoWeek, partsOf, weekdayOf } from './calendar.ts';
import type { DateParts } from './match-form.ts';

/** What a date without a year is read against. */
export interface Standpoint {
  /** The day of the article. */
  readonly today: Day;
  /** Whether the date lies ahead of the article or behind it. */
  readonly ahead: boolean;
}

/** One way to write a date. */
export interface DateForm {
  readonly id: string;
  /** Classes and words, as `matchForm` reads them. */
  readonly pattern: readonly string[];
  /** Words one of which stands right before it. */
  readonly after?: readonly string[];
  /** The date of the parts, as precise as they are; null where they name none. `standpoint` is null for an undated article. */
  readonly read: (parts: DateParts, standpoint: Standpoint | null) => string | null;
  /** A sentence of an article of Tuesday, 24 November 2026. */
  readonly example: string;
  /** The date of the example. */
  readonly date: string;
  /** A sentence with like words in which the form finds no date. */
  readonly counterexample: string;
}

/** The forms of dates; the longest that matches at a word counts, of two as long the first. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    id: 'month-day',
    pattern: ['weekday?', ',?', 'month', 'day', ',?', 'year?'],
    read: monthDay,
    example: 'The envoys will meet on March 15.',
    date: '2027-03-15',
    counterexample: 'The march of 15 miles will begin.',
  },
  {
    id: 'day-month',
    pattern: ['weekday?', ',?', 'the?', 'day', 'of?', 'month', ',?', 'year?'],
    read: monthDay,
    example: 'The envoys met on 3 June 2025.',
    date: '2025-06-03',
    counterexample: 'The envoys may meet 3 times.',
  },
  {
    id: 'month',
    pattern: ['early|late?', 'turn?', 'month', ',?', 'of?', 'year?'],
    read: monthAlone,
    example: 'The line will reopen by mid-January.',
    date: '2027-01',
    counterexample: 'June Roe will reopen the line.',
  },
  {
    id: 'edge-of-month',
    pattern: ['the?', 'end|close|start|beginning|middle', 'of', 'turn?', 'month', 'year?'],
    read: edgeOfMonth,
    example: 'The line will reopen by the end of February.',
    date: '2027-02-28',
    counterexample: 'The line will reopen at the end of the pier.',
  },
  {
    id: 'edge-of-unit',
    pattern: ['the?', 'end|close|start|beginning|middle', 'of', 'the?', 'turn?', 'unit'],
    read: edgeOfUnit,
    example: 'The line will reopen before the end of the year.',
    date: '2026-12-31',
    counterexample: 'At the end of the day, the price counts.',
  },
  {
    id: 'edge-of-year',
    pattern: ['the?', 'end|close|start|beginning|middle', 'of', 'year'],
    read: edgeOfYear,
    example: 'The truce holds until the end of 2027.',
    date: '2027-12-31',
    counterexample: 'The end of the truce came.',
  },
  {
    id: 'unit-end',
    pattern: ['unit', '-', 'end'],
    read: (parts, standpoint) => edgeOfUnit({ ...parts, word: 'end' }, standpoint),
    example: 'The line will reopen by year-end.',
    date: '2026-12-31',
    counterexample: 'The year ended well.',
  },
  {
    id: 'part-of-year',
    pattern: ['the?', 'early|late|spring|summer|autumn|fall|winter', 'of|in?', 'year'],
    read: ({ year }) => String(year),
    example: 'The line will reopen in early 2028.',
    date: '2028',
    counterexample: 'The early train was late.',
  },
  {
    id: 'quarter',
    pattern: ['the?', 'first|second|third|fourth', 'quarter|half', 'of', 'the?', 'turn?', 'year|unit'],
    read: (parts, standpoint) => (parts.year !== undefined ? String(parts.year) : unitAt(parts, standpoint)),
    example: 'The line will reopen in the first quarter of next year.',
    date: '2027',
    counterexample: 'The first quarter of the city is old.',
  },
  {
    id: 'turn-of-unit',
    pattern: ['the?', 'turn', 'unit'],
    read: unitAt,
    example: 'The talks will resume next week.',
    date: '2026-W49',
    counterexample: 'The talks will resume in the coming weeks.',
  },
  {
    id: 'weekday',
    pattern: ['turn?', 'weekday'],
    read: weekday,
    example: 'The talks will resume next Tuesday.',
    date: '2026-12-01',
    counterexample: 'Man Friday resumed the talks yesterday.',
  },
  {
    id: 'near-day',
    pattern: ['near'],
    read: ({ near }, standpoint) => standpoint && isoDay(standpoint.today + near!),
    example: 'The talks will resume tomorrow.',
    date: '2026-11-25',
    counterexample: 'The talks will resume.',
  },
  {
    id: 'within-units',
    pattern: ['within', 'the?', 'turn?', 'number', 'unit'],
    read: unitsAhead,
    example: 'Lemuria must pay within 90 days.',
    date: '2027-02-22',
    counterexample: 'Lemuria lies within 90 miles of Atlantis.',
  },
  {
    id: 'within-unit',
    pattern: ['within', 'the?', 'turn', 'unit'],
    read: (parts, standpoint) => unitsAhead({ ...parts, number: 1 }, standpoint),
    example: 'Lemuria must pay within the next month.',
    date: '2026-12-24',
    counterexample: 'Lemuria must pay within the next hours.',
  },
  {
    id: 'in-units',
    pattern: ['in', 'the?', 'turn?', 'number', 'unit'],
    read: (parts, standpoint) => (standpoint?.ahead ? unitsHence(parts, standpoint) : null),
    example: 'The envoys will meet in two weeks.',
    date: '2026-12-08',
    counterexample: 'The envoys met twice in two weeks.',
  },
  {
    id: 'units-hence',
    pattern: ['number', 'unit', 'from', 'now'],
    read: unitsHence,
    example: 'The treaty expires ten days from now.',
    date: '2026-12-04',
    counterexample: 'The treaty expires in ten places.',
  },
  {
    id: 'units-ago',
    pattern: ['number', 'unit', 'ago'],
    read: unitsAgo,
    example: 'The envoys met three days ago.',
    date: '2026-11-21',
    counterexample: 'The envoys met for three days.',
  },
  {
    id: 'year',
    pattern: ['year'],
    after: [
      'in',
      'by',
      'until',
      'till',
      'before',
      'after',
      'since',
      'from',
      'through',
      'during',
      'of',
      'for',
      'the',
    ],
    read: ({ year }) => String(year),
    example: 'Acme will close the plant by 2030.',
    date: '2030',
    counterexample: 'Acme will hire 2030 workers.',
  },
];

function monthDay({ month, day, year }: DateParts, standpoint: Standpoint | null): string | null {
  const at = (of: number) => dayAt(of, month!, day!);
  if (year !== undefined) return inMonth(at(year), month!);
  if (standpoint === null) return null;
  const { today, ahead } = standpoint;
  const thisYear = partsOf(today).year;
  const passed = ahead ? at(thisYear) < today : at(thisYear) > today;
  return inMonth(at(passed ? thisYear + (ahead ? 1 : -1) : thisYear), month!);
}

/** No date for "February 30". */
function inMonth(day: Day, month: number): string | null {
  return partsOf(day).month === month ? isoDay(day) : null;
}

function monthAlone(parts: DateParts, standpoint: Standpoint | null): string | null {
  const year = yearOfMonth(parts, standpoint);
  return year === null ? null : isoMonth(year, parts.month!);
}

function yearOfMonth({ month, year, turn }: DateParts, standpoint: Standpoint | null): number | null {
  if (year !== undefined) return year;
  if (standpoint === null) return null;
  const today = partsOf(standpoint.today);
  if (turn === 0) return today.year;
  const ahead = turn === undefined ? standpoint.ahead : turn > 0;
  if (month === today.month && turn === undefined) return today.year;
  if (ahead) return month! > today.month ? today.year : today.year + 1;
  return month! < today.month ? today.year : today.year - 1;
}

function edgeOfMonth(parts: DateParts, standpoint: Standpoint | null): string | null {
  const year = yearOfMonth(parts, standpoint);
  if (year === null) return null;
  return isEnd(parts) ? isoDay(dayAt(year, parts.month! + 1, 0)) : isoMonth(year, parts.month!);
}

function edgeOfYear(parts: DateParts): string {
  return isEnd(parts) ? isoDay(dayAt(parts.year!, 12, 31)) : String(parts.year);
}

function edgeOfUnit(parts: DateParts, standpoint: Standpoint | null): string | null {
  if (standpoint === null || parts.unit === 'day') return null;
  if (!isEnd(parts)) return unitAt(parts, standpoint);
  const { today } = standpoint;
  const { year, month } = partsOf(today);
  const turn = parts.turn ?? 0;
  if (parts.unit === 'year') return isoDay(dayAt(year + turn, 12, 31));
  if (parts.unit === 'month') return isoDay(dayAt(year, month + turn + 1, 0));
  return isoDay(today - weekdayOf(today) + 7 * (turn + 1));
}

function isEnd({ word }: DateParts): boolean {
  return word === 'end' || word === 'close';
}

/** "next year", "this month", "last week"; without a turn the current one. */
function unitAt({ unit, turn = 0 }: DateParts, standpoint: Standpoint | null): string | null {
  if (standpoint === null) return null;
  const { year, month } = partsOf(standpoint.today);
  if (unit === 'year') return String(year + turn);
  if (unit === 'month') return isoMonth(year, month + turn);
  return unit === 'week' ? isoWeek(standpoint.today + 7 * turn) : null;
}

/** The first such day after the article's for "next", before it for "last"; else the nearest ahead or behind, its own day included. */
function weekday({ weekday, turn = 0 }: DateParts, standpoint: Standpoint | null): string | null {
  if (standpoint === null) return null;
  const { today } = standpoint;
  const ahead = turn === 0 ? standpoint.ahead : turn > 0;
  const steps = ahead ? (weekday! - weekdayOf(today) + 7) % 7 : -((weekdayOf(today) - weekday! + 7) % 7);
  return isoDay(today + (steps === 0 ? 7 * turn : steps));
}

/** The last day of a term: "within two years". */
function unitsAhead({ number, unit }: DateParts, standpoint: Standpoint | null): string | null {
  return standpoint && shifted(standpoint.today, number!, unit!);
}

function unitsHence(parts: DateParts, standpoint: Standpoint | null): string | null {
  return asPrecise(unitsAhead(parts, standpoint), parts);
}

function unitsAgo({ number, unit }: DateParts, standpoint: Standpoint | null): string | null {
  return unitsHence({ number: -number!, unit: unit! }, standpoint);
}

/** The date as precise as its unit: "two years ago" and "in two years" name a year. */
function asPrecise(date: string | null, { unit }: DateParts): string | null {
  if (date === null || unit === 'day' || unit === 'week') return date;
  return date.slice(0, unit === 'year' ? 4 : 7);
}

/** The day so many units away. */
function shifted(today: Day, count: number, unit: NonNullable<DateParts['unit']>): string | null {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_UNITS) return null;
  if (unit === 'day' || unit === 'week') return isoDay(today + count * (unit === 'week' ? 7 : 1));
  return isoDay(addMonths(today, count * (unit === 'year' ? 12 : 1)));
}

/** More, in years, would lead out of the years of four digits. */
const MOST_UNITS = 500;
