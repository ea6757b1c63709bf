import type { DashboardModel } from '../model/dashboard-model.ts';
import { fold } from '../text/fold.ts';
import { beginsIn, knownValues } from './known-values.ts';
import { filterKeys, lastTokenStart } from './parse-filter.ts';

/** What the end of a filter may become: each the whole text with one more key or value. */
export function completions(typed: string, model: DashboardModel): readonly Completion[] {
  const { before, sign, key, value } = lastToken(typed);
  const filterKey = filterKeys.find((name) => name === key);
  if (filterKey) {
    const wanted = fold(value.replaceAll('"', ''));
    const names = model.filterValues[filterKey].filter((name) => beginsIn(fold(name), wanted));
    const typedName = names.find((name) => fold(name) === wanted);
    // Another name of somebody stands in no list, and yet is one: nothing longer may take its place.
    const first = typedName ?? (knownValues(model)[filterKey].has(wanted) ? value.replaceAll('"', '') : null);
    const offered = first === null ? names : [first, ...names.filter((name) => name !== first)];
    return offered.map((name) => ({ label: name, text: `${before}${sign}${filterKey}:${quoted(name)} ` }));
  }
  return filterKeys
    .filter((name) => name.startsWith(value.toLowerCase()))
    .map((name) => ({ label: `${name}:`, text: `${before}${sign}${name}:` }));
}

/** A text that a filter may become, and what a list calls it. */
export interface Completion {
  readonly label: string;
  readonly text: string;
}

/** The part that is still being typed, in its parts. */
function lastToken(typed: string): { before: string; sign: string; key: string; value: string } {
  const start = lastTokenStart(typed);
  const token = typed.slice(start);
  const sign = token.startsWith('-') ? '-' : '';
  const colon = token.indexOf(':');
  return {
    before: typed.slice(0, start),
    sign,
    key: token.slice(sign.length, Math.max(sign.length, colon)).toLowerCase(),
    value: token.slice(Math.max(sign.length, colon + 1)),
  };
}

function quoted(name: string): string {
  const plain = name.replaceAll('"', '');
  return /[\s,]/u.test(plain) ? `"${plain}"` : plain;
}
