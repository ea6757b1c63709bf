import type { FactKind } from './fact.ts';

/** A day, week, month or year that a telling gives, and whether it is the last one. */
export interface DateValue {
  readonly date: string;
  readonly deadline: boolean;
}

/** Dates that two tellings give for one point; a month and a day in it go together. */
export const DATE_FACTS: FactKind<DateValue> = {
  kind: 'date',
  read: (telling) =>
    telling.item.dates.map(({ start, end, text, date, deadline }) => ({
      telling,
      value: { date, deadline },
      about: deadline ? 'deadline' : 'date',
      reading: date,
      excerpt: { start, end, text },
    })),
  differ: ({ value: one }, { value: other }) =>
    one.deadline === other.deadline && !goTogether(one.date, other.date),
};

function goTogether(one: string, other: string): boolean {
  if (one.includes('W') !== other.includes('W')) return one.slice(0, 4) === other.slice(0, 4);
  return one.startsWith(other) || other.startsWith(one);
}
