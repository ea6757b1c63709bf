import { paneRoom } from '../layout/pane-room.ts';
import { visiblePlace } from '../present/list-window.ts';
import { currentScreen, type DashboardState, listsOf } from './dashboard-state.ts';
import { inLists, layoutOf } from './lists.ts';
import { rowsOf } from './rows.ts';
import type { Surroundings } from './surroundings.ts';

/** The state after a click on a column and row of the screen, both counted from 1: an entry is selected, or opened when it was. */
export function clicked(
  state: DashboardState,
  column: number,
  row: number,
  around: Surroundings,
): DashboardState {
  const { screen } = currentScreen(state);
  if (state.overlay || screen === 'detail' || screen === 'matrix') return state;
  const layout = layoutOf(screen, around.terminal);
  const shown = layout.together ? listsOf[screen] : [state.focus[screen]];
  let left = 1;
  for (const list of shown) {
    const size = layout.lists[listsOf[screen].indexOf(list)]!;
    // Above the entries are the top row and the border of the pane.
    const entry = Math.floor((row - 3) / layout.rowHeight);
    const count = Math.floor(paneRoom(size).height / layout.rowHeight);
    if (column >= left && column < left + size.width && entry >= 0 && entry < count) {
      const rows = rowsOf(list, around.shown, state).length;
      const place = visiblePlace(state.lists[list], count, rows);
      const selected = place.top + entry;
      if (selected >= rows) return state;
      const again = state.focus[screen] === list && place.selected === selected;
      if (again) return inLists(state, 'open', around).state;
      const quotes = list === 'speakers' ? { quotes: { selected: 0, top: 0 } } : {};
      const lists = { ...state.lists, ...quotes, [list]: { ...place, selected } };
      return { ...state, lists, focus: { ...state.focus, [screen]: list } };
    }
    left += size.width;
  }
  return state;
}
