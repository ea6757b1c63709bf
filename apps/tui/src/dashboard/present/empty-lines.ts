import type { DashboardModel } from '../model/dashboard-model.ts';
import type { Status } from '../status.ts';
import { counted } from '../text/counted.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** What is said in a list that has nothing in it. */
export function emptyLines(
  list: string,
  { articles }: DashboardModel,
  isFiltered: boolean,
  { phase }: Status,
  width: number,
): readonly Line[] {
  const reading = phase === 'reading' ? 'Nothing yet; the articles are still being read.' : null;
  const filtered = isFiltered ? 'Nothing passes the filter. Esc clears it.' : null;
  const none = `${nothing[list] ?? 'Nothing was found'} in ${counted(articles.length, 'article')}.`;
  return wrap([segment(filtered ?? reading ?? none, 'dim')], width).map(({ line }) => line);
}

const nothing: Readonly<Record<string, string>> = {
  agreements: 'No agreement was found',
  unresolved: 'No unresolved point was found',
  speakers: 'No quote was found',
  quotes: 'No quote was found',
  differences: 'No difference between the reports was found',
  timeline: 'No date was found',
};
