import { AGENCIES } from '../lexicon/en/agencies.ts';

const IN_HEADLINE =
  / [–—|] (?<outlet>(?:The )?\p{Lu}[\p{L}&.'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&.'’]*){0,4})$/u;
const ORIGIN =
  /\b(?:originally|first) (?:appeared|published|ran) (?:in|on|by|at) (?:the )?(?<outlet>\p{Lu}[\p{L}&.'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&.'’]*){0,5})/u;
// Reads at most 1500 characters.
const RIGHTS =
  /(?:copyright|©|\(c\))(?:\s|©|\(c\)){0,12}(?:\d{4}(?:[-–]\d{2,4})?)?[\s.,:]{0,12}(?<outlet>(?:The )?\p{Lu}[\p{L}&'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&'’]*){0,5})/iu;
const COMPANY =
  /,? (?:Publishers|Publishing|Interactive|Media Group|LLC|Ltd|Limited|Inc|plc|Corp|All|Rights|Reserved)\b.*/isu;

/** How far into a line an outlet is looked for; in UTF-16 code units. */
const LINE_OPENING = 1_500;

/** Who published a report, as far as its own lines say: its headline's suffix, a note of origin, its dateline, its copyright line. */
export function findOutlet(parts: {
  readonly headline: string | null;
  readonly agency: string | null;
  readonly furniture: readonly string[];
}): string | null {
  const agency = parts.agency && (AGENCIES.get(parts.agency) ?? parts.agency);
  return (
    (parts.headline && IN_HEADLINE.exec(parts.headline)?.groups?.outlet) ??
    first(parts.furniture, ORIGIN) ??
    agency ??
    first(parts.furniture, RIGHTS)?.replace(COMPANY, '') ??
    null
  );
}

function first(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const outlet = pattern.exec(line.slice(0, LINE_OPENING))?.groups?.outlet;
    if (outlet) return outlet;
  }
  return null;
}
