import type { DashboardModel } from '../model/dashboard-model.ts';
import { findView, passagesOf } from '../model/find-view.ts';
import type { ListPlace } from '../present/list-window.ts';
import type { DashboardState, ListName, OpenScreen } from './dashboard-state.ts';
import { rowsOf } from './rows.ts';

/**
 * The state for another model: every list at the entry that it was at, every detail at its passage. What is there no
 * more leaves the place in the list as it is, and closes the detail.
 */
export function keepPlace(
  state: DashboardState,
  before: DashboardModel,
  after: DashboardModel,
): DashboardState {
  if (before === after) return state;
  const lists = { ...state.lists };
  for (const list of listOrder) {
    const selected = rowsOf(list, before, state)[state.lists[list].selected];
    const rows = rowsOf(list, after, { ...state, lists });
    const index = selected
      ? rows.findIndex(({ kind, id }) => kind === selected.kind && id === selected.id)
      : -1;
    if (index >= 0) lists[list] = shifted(state.lists[list], index);
  }
  return {
    ...state,
    lists,
    screens: kept(state.screens, before, after),
    matrix: keptMatrix(state, before, after),
  };
}

/** The quotes are those of the selected speaker: they come after the speakers. */
const listOrder: readonly ListName[] = [
  'agreements',
  'unresolved',
  'speakers',
  'quotes',
  'differences',
  'timeline',
  'articles',
];

/** The selection stays in the row of the screen that it was in. */
function shifted({ selected, top }: ListPlace, index: number): ListPlace {
  return { selected: index, top: Math.max(0, top + index - selected) };
}

function kept(
  screens: readonly OpenScreen[],
  before: DashboardModel,
  after: DashboardModel,
): readonly OpenScreen[] {
  const found: OpenScreen[] = [];
  for (const screen of screens) {
    if (screen.screen !== 'detail') {
      found.push(screen);
      continue;
    }
    const { kind, id } = screen.subject;
    const [old, view] = [findView(before, kind, id), findView(after, kind, id)];
    if (!view) return found;
    const passage = old && passagesOf(old)[screen.passage]?.id;
    const index = passagesOf(view).findIndex((one) => one.id === passage);
    found.push(index < 0 ? screen : { ...screen, passage: index });
  }
  return found;
}

function keptMatrix(
  { matrix }: DashboardState,
  before: DashboardModel,
  after: DashboardModel,
): DashboardState['matrix'] {
  const [old, table] = [before.matrices[matrix.of], after.matrices[matrix.of]];
  const place = (at: ListPlace, ids: readonly string[], others: readonly string[]) => {
    const index = others.indexOf(ids[at.selected] ?? '');
    return index < 0 ? at : shifted(at, index);
  };
  const rows = [old.rows.map(({ id }) => id), table.rows.map(({ id }) => id)] as const;
  const columns = [old.columns.map(({ id }) => id), table.columns.map(({ id }) => id)] as const;
  return {
    ...matrix,
    row: place(matrix.row, ...(matrix.transposed ? columns : rows)),
    column: place(matrix.column, ...(matrix.transposed ? rows : columns)),
  };
}
