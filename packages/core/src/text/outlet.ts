import { AGENCIES } from '../lexicon/en/agencies.ts';

const IN_HEADLINE =
  / [–—|] (?<outlet>(?:The )?\p{Lu}[\p{L}&.'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&.'’]*){0,4})$/u;
const ORIGIN =
  /\b(?:originally|first) (?:appeared|published|ran) (?:in|on|by|at) (?:the )?(?<outlet>\p{Lu}[\p{L}&.'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&.'’]*){0,5})/u;
const RIGHTS =
  /(?:copyright|©|\(c\))[\s©(c)]*(?:\d{4}(?:[-–]\d{2,4})?)?[\s.,:]*(?<outlet>(?:The )?\p{Lu}[\p{L}&'’]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}&'’]*){0,5})/iu;
const COMPANY =
  /,? (?:Publishers|Publishing|Interactive|Media Group|LLC|Ltd|Limited|Inc|plc|Corp|All|Rights|Reserved)\b.*$/iu;

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
    const outlet = pattern.exec(line)?.groups?.outlet;
    if (outlet) return outlet;
  }
  return null;
}
