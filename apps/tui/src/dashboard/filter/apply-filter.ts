import { nearest } from '../../command/nearest.ts';
import type { DashboardModel, Facts, FilterKey } from '../model/dashboard-model.ts';
import { fold } from '../text/fold.ts';
import { beginsIn, knownValues } from './known-values.ts';
import { parseFilter, type Term } from './parse-filter.ts';

/** What a filter lets through; null for one that asks nothing. Or what is wrong with it, in a sentence. */
export type Filter = { readonly passes: ((facts: Facts) => boolean) | null } | { readonly error: string };

/**
 * Understand what was typed by what there is to filter: a value that names something is that very thing, any other the
 * beginning of one of its words.
 */
export function applyFilter(typed: string, model: DashboardModel): Filter {
  const parsed = parseFilter(typed);
  if ('error' in parsed) return parsed;
  const tests: ((facts: Facts) => boolean)[] = [];
  for (const term of parsed.terms) {
    const test = termTest(term, model);
    if (typeof test === 'string') return { error: test };
    tests.push(test);
  }
  return { passes: tests.length === 0 ? null : (facts) => tests.every((test) => test(facts)) };
}

function termTest({ key, values, not }: Term, model: DashboardModel): ((facts: Facts) => boolean) | string {
  if (key === null) {
    const words = values.map(fold);
    return (facts) => words.some((word) => facts.words.includes(word)) !== not;
  }
  const known = knownValues(model)[key];
  const wanted = new Set<string>();
  for (const value of values) {
    const meant = meantBy(fold(value), known);
    if (meant.length === 0) return unknownValue(key, value, model);
    for (const name of meant) wanted.add(name);
  }
  return (facts) => facts[key].some((name) => wanted.has(name)) !== not;
}

function meantBy(value: string, known: ReadonlySet<string>): readonly string[] {
  return known.has(value) ? [value] : [...known].filter((name) => beginsIn(name, value));
}

function unknownValue(key: FilterKey, value: string, model: DashboardModel): string {
  const values = model.filterValues[key];
  if (key === 'status') return `there is no status “${value}”: ${values.join(', ')}`;
  const meant = nearest(value, values);
  const hint = meant === null ? '' : `; did you mean ${meant}?`;
  return `no ${key} here is called “${value}”${hint}`;
}
