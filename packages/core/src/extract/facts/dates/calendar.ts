/** A day as the number of days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/**
 * The day of an ISO date or date and time; null where there is none, and before the year 1000 and behind 8999, so that
 * what is reckoned from it keeps to four digits.
 */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^([1-8]\d{3})-(\d\d)-(\d\d)/u.exec(iso ?? '') ?? [];
  return year === undefined ? null : dayAt(Number(year), Number(month), Number(day));
}

/** The day of a year, month (January is 1; 13 is the next January) and day of the month; 0 is the last day of the month before. */
export function dayAt(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** Year, month and day of the month. */
export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-06-03`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** `2026-06`; months beyond December run into the next year. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayAt(year, month, 1)).slice(0, 7);
}

/** `2026-W23`: the ISO week of a day belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - dayAt(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The same day of the month so many months later, or the last one where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  return Math.min(dayAt(year, month + months, dayOfMonth), dayAt(year, month + months + 1, 0));
}
