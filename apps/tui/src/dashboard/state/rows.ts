import type { DashboardModel, Row } from '../model/dashboard-model.ts';
import type { DashboardState, ListName, ListScreenName } from './dashboard-state.ts';

/** The rows of a list. The quotes are those of the selected speaker. */
export function rowsOf(list: ListName, model: DashboardModel, { lists }: DashboardState): readonly Row[] {
  switch (list) {
    case 'agreements':
    case 'unresolved':
      return model.columns[list];
    case 'speakers':
      return model.speakers;
    case 'quotes':
      return model.speakers[clamped(lists.speakers.selected, model.speakers.length)]?.quotes ?? [];
    case 'differences':
      return model.differences;
    case 'timeline':
      return model.timeline;
    case 'articles':
      return model.failures.length > 0 ? [...model.articles, ...model.failures] : model.articles;
  }
}

/** The row that the keys act on; undefined in an empty list. */
export function selectedRow(
  screen: ListScreenName,
  model: DashboardModel,
  state: DashboardState,
): Row | undefined {
  const list = state.focus[screen];
  const rows = rowsOf(list, model, state);
  return rows[clamped(state.lists[list].selected, rows.length)];
}

function clamped(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
