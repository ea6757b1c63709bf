import type { ListName } from '../state/dashboard-state.ts';

/** What the lists are called on the screen. */
export const listTitles: Readonly<Record<ListName, string>> = {
  agreements: 'Agreements',
  unresolved: 'Unresolved',
  speakers: 'Speakers',
  quotes: 'Quotes',
  differences: 'Where the reports differ',
  timeline: 'Timeline',
  articles: 'Articles',
};
