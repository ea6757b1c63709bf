import type { DashboardModel } from '../model/dashboard-model.ts';
import { counted } from '../text/counted.ts';

/** What stays in the terminal after quitting. */
export function summarySentence({ columns, articles }: DashboardModel): string {
  const agreements = counted(columns.agreements.length, 'agreement');
  const unresolved = counted(columns.unresolved.length, 'unresolved point');
  return `parley: ${agreements}, ${unresolved} in ${counted(articles.length, 'report')}`;
}
