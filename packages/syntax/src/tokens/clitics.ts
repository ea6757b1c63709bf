import { isApostrophe } from './characters.ts';

/** Words written as one that are read as two, by the length of the first part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
]);

const FUSED_INITIALS: ReadonlySet<number> = new Set([...FUSED.keys()].map((word) => word.charCodeAt(0)));

/** Where the last clitic of a word begins, or its end: `she'd've` gives the place of `'ve`. */
export function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return end;
  const last = text.charCodeAt(end - 1) | 32;
  if (length > 2 && isApostrophe(text.charCodeAt(end - 2))) {
    if (last === S || last === D || last === M) return end - 2;
    if (last === T && length > 3 && (text.charCodeAt(end - 3) | 32) === N) return end - 3;
  }
  if (length > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    const before = text.charCodeAt(end - 2) | 32;
    if ((last === E && (before === R || before === V)) || (last === L && before === L)) return end - 3;
  }
  return end;
}

/** Where a fused word such as `cannot` divides, or -1. */
export function fusedDivision(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 4 || length > 8) return -1;
  if (!FUSED_INITIALS.has(text.charCodeAt(start) | 32)) return -1;
  const division = FUSED.get(text.slice(start, end).toLowerCase());
  return division === undefined ? -1 : start + division;
}

const D = 100;
const E = 101;
const L = 108;
const M = 109;
const N = 110;
const R = 114;
const S = 115;
const T = 116;
const V = 118;
