import { fold } from '../text/fold.ts';
import type { Facts, FilterKey, MatterView } from './dashboard-model.ts';

/** What something can be filtered by, and the words that are searched, from texts as they are shown. */
export function facts(
  values: Readonly<Partial<Record<FilterKey, readonly string[]>>>,
  words: readonly string[] = [],
): Facts {
  const folded = (key: FilterKey) => [...new Set((values[key] ?? []).map(fold))].filter(Boolean);
  return {
    party: folded('party'),
    matter: folded('matter'),
    outlet: folded('outlet'),
    status: folded('status'),
    speaker: folded('speaker'),
    words: fold(words.join(' ')),
  };
}

/**
 * What something that belongs to a matter can be filtered by through it. The words of all that tell of the matter are not among
 * it: where a thousand articles do, each would be found by the words of all others.
 */
export function topic({ facts, title, parties }: MatterView): Facts {
  return { ...facts, outlet: [], words: fold(`${title} ${parties}`) };
}

/** What several things can be filtered by together. */
export function allFacts(parts: readonly Facts[]): Facts {
  const all = (key: FilterKey) => [...new Set(parts.flatMap((part) => part[key]))];
  return {
    party: all('party'),
    matter: all('matter'),
    outlet: all('outlet'),
    status: all('status'),
    speaker: all('speaker'),
    words: parts.map(({ words }) => words).join(' '),
  };
}
