import { expect, test } from 'vitest';
import { addMonths, dayAt, dayOf, isoDay, isoMonth, isoWeek, weekdayOf } from './calendar.ts';

test('an ISO date or time has its day; anything else none', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(dayOf('2024-02-29T23:59:00+02:00')).toBe(dayAt(2024, 2, 29));
  expect(dayOf('June 3')).toBeNull();
  expect(dayOf(null)).toBeNull();
});

test.each([
  ['2026-11-24', 2, '2026-W48'],
  ['2027-01-01', 5, '2026-W53'],
  ['2024-12-30', 1, '2025-W01'],
  ['1969-12-28', 7, '1969-W52'],
])('%s is weekday %i of week %s', (iso, weekday, week) => {
  expect(weekdayOf(dayOf(iso)!)).toBe(weekday);
  expect(isoWeek(dayOf(iso)!)).toBe(week);
});

test('months are added by the calendar', () => {
  expect(isoDay(addMonths(dayOf('2026-11-30')!, 3))).toBe('2027-02-28');
  expect(isoMonth(2026, 13)).toBe('2027-01');
});
