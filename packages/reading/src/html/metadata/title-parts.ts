import { withoutFinal } from '../../values/without-final.ts';

/** A page's title without the outlet that stands before or behind the headline, and that outlet. */
export interface TitleParts {
  readonly headline: string | null;
  readonly outlet: string | null;
}

/** Between the parts of a title whose white space is single spaces. */
const DIVIDER = / (?:[|–—«»·•]|::|-|--|>|\/) | ?:: ?|(?<=\p{L}): /u;

/**
 * Divide a title such as "Headline | Section | Outlet" or "Outlet: Headline". A headline that is known divides it surely;
 * else the longest part is the headline, and the last of the others the outlet.
 */
export function titleParts(title: string | null, known: string | null): TitleParts {
  const plain = title?.replace(/\s+/gu, ' ').trim() ?? '';
  if (plain === '') return { headline: known, outlet: null };
  const at = known === null ? -1 : plain.toLowerCase().indexOf(known.toLowerCase());
  if (known !== null && at >= 0) {
    const behind = plain
      .slice(at + known.length)
      .split(DIVIDER)
      .filter(isWord);
    const before = plain.slice(0, at).split(DIVIDER).filter(isWord);
    return { headline: known, outlet: behind.at(-1)?.trim() ?? trimmedDivider(before[0]) };
  }
  const parts = plain.split(/ (?:[|–—«»·•]|::|-) /u).filter(isWord);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const others = parts.filter((part) => part !== longest);
  return { headline: known ?? (longest || null), outlet: others.at(-1) ?? null };
}

function isWord(part: string): boolean {
  return /\p{L}/u.test(part);
}

function trimmedDivider(part: string | undefined): string | null {
  return part === undefined ? null : withoutFinal(part, ' :|–—-').trim() || null;
}
