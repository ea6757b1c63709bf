import type { DashboardModel } from '../model/dashboard-model.ts';
import type { Status } from '../status.ts';
import { counted } from '../text/counted.ts';

/** How much was read and how the reading goes on, for the top row. */
export function statusText(
  { articles, quotes, failures }: DashboardModel,
  { phase, done, total, watching, problem }: Status,
): string {
  const reading = total === null ? 'reading …' : `reading ${done} of ${total} …`;
  return [
    phase === 'reading' ? reading : '',
    problem === null ? '' : 'showing the last good data',
    counted(articles.length, 'report'),
    counted(quotes.length, 'quote'),
    failures.length > 0 ? `${failures.length} not read` : '',
    watching ? 'watching' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
