import type { DashboardModel } from '../model/dashboard-model.ts';
import { counted } from '../text/counted.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** What is said when there is neither an agreement nor an unresolved point. */
export function emptyLines({ articles, quotes }: DashboardModel, width: number): readonly Line[] {
  const found = `No agreement and no unresolved point was found in ${counted(articles, 'article')}.`;
  const rest = quotes > 0 ? ` ${counted(quotes, 'quote')} ${quotes === 1 ? 'was' : 'were'} found.` : '';
  return wrap([segment(found), segment(rest, 'dim')], width).map(({ line }) => line);
}
