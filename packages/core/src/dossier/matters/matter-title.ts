import type { MatterState } from '../../schema/dossier.ts';
import type { Telling } from './telling.ts';

/** The longest title, in characters. */
export const LONGEST_TITLE = 64;

const OPEN: ReadonlySet<MatterState> = new Set(['unresolved', 'differ']);

/**
 * What a matter is called: of the phrases of its tellings the commonest, of several the first. What is settled is
 * called by what is to be done ("increase commercial flights"), what is open by what it is about ("human rights"), but
 * where that is a single word, by the point itself ("lift the sanctions").
 */
export function matterTitle(group: readonly Telling[], state: MatterState): string {
  const current = group.filter(({ item }) => !item.background);
  const told = current.length > 0 ? current : group;
  const matter = commonest(told.map(({ item }) => item.matter));
  const summaries = told
    .filter(({ kind }) => OPEN.has(state) || kind === 'agreement')
    .map(({ item }) => item.summary)
    .filter((summary) => summary !== '' && summary.length <= LONGEST_TITLE);
  const isTelling = OPEN.has(state) && matter.includes(' ');
  return clip(isTelling || summaries.length === 0 ? matter : commonest(summaries));
}

/** The phrase told most often; of several, the first. */
function commonest(phrases: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase.toLowerCase(), (counts.get(phrase.toLowerCase()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return phrases.find((phrase) => counts.get(phrase.toLowerCase()) === most)!;
}

/** The phrase without the words beyond the longest title. */
function clip(phrase: string): string {
  if (phrase.length <= LONGEST_TITLE) return phrase;
  const end = phrase.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${phrase.slice(0, end > 0 ? end : LONGEST_TITLE - 1)}…`;
}
