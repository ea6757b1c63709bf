import { MONTHS } from '../lexicon/en/facts/date-words.ts';

const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b${MONTH} ${DAY},? (?<year>(?:19|20)\d\d)\b`, 'iu'),
  new RegExp(String.raw`\b${DAY} (?:of )?${MONTH},? (?<year>(?:19|20)\d\d)\b`, 'iu'),
  /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/u,
];
/** A longer line that carries a date is a caption or a copyright notice, not a time stamp; in UTF-16 code units. */
const LONGEST_TIME_STAMP = 80;

/** The day a report came out (YYYY-MM-DD), where a line of furniture such as a time stamp says it; else null. */
export function findPublished(furniture: readonly string[]): string | null {
  for (const line of furniture) {
    if (line.length > LONGEST_TIME_STAMP) continue;
    for (const form of FORMS) {
      const day = isoDay(form.exec(line)?.groups);
      if (day) return day;
    }
  }
  return null;
}

function isoDay(groups: Record<string, string> | undefined): string | null {
  if (!groups) return null;
  const month = MONTHS[groups.month!.slice(0, 3).toLowerCase()] ?? Number(groups.month);
  const date = new Date(Date.UTC(Number(groups.year), month - 1, Number(groups.day)));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
