import type { Span } from '../schema/span.ts';

/** The opening of a report that says where it was filed and by which agency: "GENEVA (Reuters) - ". */
export interface Dateline extends Span {
  /** What stands in brackets, if anything does. */
  readonly agency: string | null;
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’/-]*(?: \p{Lu}[\p{L}.'’/-]*){0,3}(?:, ?\p{L}[\p{L}. ]{0,30})?`;
const AGENCY = String.raw`\((?<agency>[\p{L}\d .&/-]{2,40})\)`;
const DASH = '(?:--?|[–—―])';
const FORMS: readonly RegExp[] = [
  // GENEVA, June 3 (Reuters) - · (AFP) — Reads at most 120 characters.
  new RegExp(String.raw`^(?:${PLACE},? ?)?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? ?)?${AGENCY} ?${DASH} ?`, 'u'),
  // GENEVA — · GENEVA, March 14 - · SACRAMENTO, Calif.- : the place in capitals
  /^\p{Lu}{3}[\p{Lu}.'’/ -]{0,40}(?:, ?\p{L}[\p{L}. ]{0,30}?)?(?: ?\d{1,2})? ?(?:--|[–—―]|-(?= )) ?/u,
];
/** GENEVA Negotiators said … : the place in capitals with nothing behind it, as some exports leave it. */
const BARE = /^(?<place>\p{Lu}{4,}(?:[ /-]\p{Lu}{3,}){0,3}) (?=\p{Lu}[\p{Ll}.])/u;

/** The dateline that opens the line `text.slice(start, end)`, or null. `end` of the result is where the story begins. */
export function findDateline(text: string, line: Span): Dateline | null {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 120));
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match)
      return { start: line.start, end: line.start + match[0].length, agency: match.groups?.agency ?? null };
  }
  const bare = BARE.exec(opening);
  if (!bare?.groups?.place) return null;
  const end = line.start + bare[0].length;
  // A place is written in small letters elsewhere; an acronym (OPEC Secretary-General …) is not.
  return text.includes(bare.groups.place, end) ? null : { start: line.start, end, agency: null };
}
