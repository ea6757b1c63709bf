import type { BlockLine } from '../block-lines.ts';

// Reads at most 400 characters.
const RIGHTS = /(?:copyright|©|\(c\))[\s©\d,–-]*(?<outlet>\p{Lu}[^.|,©]{1,60})/iu;
// Reads at most 61 characters.
const TAIL = /\s*(?:\d{4}|all rights.*|ltd|limited|inc|llc|or its affiliated.*)\.?$/iu;

/**
 * The outlet of a page without metadata: the name in its title, if the page shows that name elsewhere too, else the name in
 * its copyright line, else the name in its title after all.
 */
export function outletInLines(inTitle: string | null, lines: readonly BlockLine[]): string | null {
  const named = inTitle !== null && lines.some(({ text }) => text.includes(inTitle) && text.length < 300);
  return named ? inTitle : (holderOfRights(lines) ?? inTitle);
}

function holderOfRights(lines: readonly BlockLine[]): string | null {
  for (const { text } of lines.toReversed()) {
    const outlet = text.length > 400 ? undefined : RIGHTS.exec(text)?.groups?.outlet;
    if (outlet) return outlet.replace(TAIL, '').trim() || null;
  }
  return null;
}
