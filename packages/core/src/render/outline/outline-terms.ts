import type { MatterMention } from '../../schema/dossier.ts';

/** A condition, a date or an amount of one report's account. */
export interface TermOutline {
  readonly label: 'depends on' | 'date' | 'deadline' | 'amount';
  /** The article's words. */
  readonly text: string;
  /** The ISO date, or the number with its unit, for which the words are taken; null for a condition. */
  readonly reading: string | null;
}

/** All terms of a mention: its conditions, its dates, its amounts. */
export function outlineTerms({
  conditions,
  dates,
  amounts,
}: Pick<MatterMention, 'conditions' | 'dates' | 'amounts'>): readonly TermOutline[] {
  return [
    ...conditions.map(({ text }): TermOutline => ({ label: 'depends on', text, reading: null })),
    ...dates.map(
      ({ text, date, deadline }): TermOutline => ({
        label: deadline ? 'deadline' : 'date',
        text,
        reading: date,
      }),
    ),
    ...amounts.map(
      ({ text, value, unit }): TermOutline => ({
        label: 'amount',
        text,
        reading: unit === '%' ? `${value}%` : `${value} ${unit}`,
      }),
    ),
  ];
}

/** A term without its label: "by June (2026-06)"; what reads as it is written is not said twice. */
export function termWords({ text, reading }: TermOutline): string {
  return reading === null || reading === text ? text : `${text} (${reading})`;
}

/** A term in one line: "deadline: by June (2026-06)". */
export function termLine(term: TermOutline): string {
  return `${term.label}: ${termWords(term)}`;
}
