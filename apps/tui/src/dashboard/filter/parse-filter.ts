import { nearest } from '../../command/nearest.ts';
import type { FilterKey } from '../model/dashboard-model.ts';

/** One thing that a filter asks for. */
export interface Term {
  /** Null for a word that may stand anywhere. */
  readonly key: FilterKey | null;
  /** What is looked for: any of these. */
  readonly values: readonly string[];
  /** Whether it is asked that none of them is there. */
  readonly not: boolean;
  /** Where the term stands in what was typed. */
  readonly start: number;
  readonly end: number;
}

/** What was typed, read; or what is wrong with it, in a sentence. */
export type ParsedFilter = { readonly terms: readonly Term[] } | { readonly error: string };

/** The keys of the filter language. */
export const filterKeys: readonly FilterKey[] = ['party', 'matter', 'outlet', 'status', 'speaker'];

/**
 * Read a filter: terms with spaces between them, all of which must hold. `key:value`, `key:one,other` for either,
 * `key:"two words"`, a bare word for any text, and `-` before a term for its opposite.
 */
export function parseFilter(typed: string): ParsedFilter {
  const terms: Term[] = [];
  for (const { start, end, text } of tokens(typed)) {
    const not = text.startsWith('-') && text.length > 1;
    const bare = not ? text.slice(1) : text;
    const colon = colonOf(bare);
    const name = bare.slice(0, Math.max(0, colon)).toLowerCase();
    if (colon >= 0 && !isKey(name)) {
      return { error: unknownKey(name) };
    }
    const values = valuesOf(bare.slice(colon + 1));
    if (colon >= 0 && values.length === 0) return { error: `${name}: what should it be?` };
    if (values.length > 0) terms.push({ key: isKey(name) ? name : null, values, not, start, end });
  }
  return { terms };
}

/** Where the term begins that is still being typed. */
export function lastTokenStart(typed: string): number {
  let start = 0;
  let quoted = false;
  for (let at = 0; at < typed.length; at += 1) {
    if (typed[at] === '"') quoted = !quoted;
    if (!quoted && typed[at] === ' ') start = at + 1;
  }
  return start;
}

function unknownKey(name: string): string {
  const meant = nearest(name, filterKeys);
  return meant === null
    ? `“${name}:” is no filter; these are: ${filterKeys.join(', ')}`
    : `“${name}:” is no filter; did you mean ${meant}: ?`;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts between spaces that stand in no quotation marks. */
function tokens(typed: string): readonly Token[] {
  const found: Token[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= typed.length; at += 1) {
    if (typed[at] === '"') quoted = !quoted;
    if (at < typed.length && (quoted || typed[at] !== ' ')) continue;
    if (at > start) found.push({ start, end: at, text: typed.slice(start, at) });
    start = at + 1;
  }
  return found;
}

/** Where the key ends; -1 for a bare word. */
function colonOf(token: string): number {
  return /^[a-z]+:/iu.test(token) ? token.indexOf(':') : -1;
}

function isKey(name: string): name is FilterKey {
  return filterKeys.some((key) => key === name);
}

function valuesOf(text: string): readonly string[] {
  const parts = text.match(/"[^"]*"?|[^",]+/gu) ?? [];
  return parts.map((part) => part.replaceAll('"', '').trim()).filter((part) => part !== '');
}
