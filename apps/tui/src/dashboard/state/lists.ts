import { type ListContent, type ListLayout, listLayout } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { visiblePlace } from '../present/list-window.ts';
import type { Terminal } from '../terminal.ts';
import { fold } from '../text/fold.ts';
import {
  currentScreen,
  type DashboardState,
  type ListName,
  type ListScreenName,
  listsOf,
} from './dashboard-state.ts';
import { moved } from './motion.ts';
import { openedDetail } from './reading.ts';
import { rowsOf, selectedRow } from './rows.ts';
import { subjectOfRow } from './subject-of-row.ts';
import { type Reducer, type Surroundings, stay } from './surroundings.ts';

/** What keys do on a screen of lists. */
export const inLists: Reducer = (state, action, around) => {
  const { screen } = currentScreen(state);
  if (screen === 'detail' || screen === 'matrix') return stay(state);
  const lists = listsOf[screen];
  const focused = lists.indexOf(state.focus[screen]);
  const toList = (index: number) => {
    const list = lists[index];
    return stay(list ? { ...state, focus: { ...state.focus, [screen]: list } } : state);
  };
  switch (action) {
    case 'left':
      return screen === 'quotes' && focused === 0 ? stay(closed(state)) : toList(focused - 1);
    case 'right':
      return toList(focused + 1);
    case 'next-pane':
      return toList((focused + 1) % lists.length);
    case 'previous-pane':
      return toList((focused - 1 + lists.length) % lists.length);
    case 'first-pane':
      return toList(0);
    case 'second-pane':
      return toList(1);
    case 'open':
      return screen === 'quotes' && focused === 0 ? toList(1) : stay(opened(state, screen, around));
    case 'mark':
      return stay(marked(state, screen, around));
    case 'next-hit':
      return stay(foundRow(state, screen, 1, around));
    case 'previous-hit':
      return stay(foundRow(state, screen, -1, around));
    default:
      return stay(
        selectionMoved(state, screen, (index, page, count) => moved(action, index, page, count), around),
      );
  }
};

/** The first row from the selected one on that has what is searched; nothing moves when none has. */
export function foundFromHere(
  state: DashboardState,
  screen: ListScreenName,
  around: Surroundings,
): DashboardState {
  return foundRow(state, screen, 0, around);
}

/** How a screen of lists is laid out in a terminal. */
export function layoutOf(screen: ListScreenName, terminal: Terminal): ListLayout {
  return listLayout(terminal, contents[screen]);
}

const contents: Readonly<Record<ListScreenName, ListContent>> = {
  board: { shares: [1, 1], table: true, signs: true },
  quotes: { shares: [2, 3], table: false, signs: false },
  differences: { shares: [1], table: false, signs: false },
  timeline: { shares: [1], table: false, signs: true },
  articles: { shares: [1], table: false, signs: false },
};

function closed(state: DashboardState): DashboardState {
  return state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1) } : state;
}

function opened(state: DashboardState, screen: ListScreenName, around: Surroundings): DashboardState {
  const row = selectedRow(screen, around.shown, state);
  const target = row && subjectOfRow(row, around.model);
  return target ? openedDetail(state, target.subject, target.passage, around) : state;
}

function marked(state: DashboardState, screen: ListScreenName, around: Surroundings): DashboardState {
  const row = selectedRow(screen, around.shown, state);
  if (!row) return state;
  const marks = new Set(state.marked);
  const key = markOf(row);
  if (!marks.delete(key)) marks.add(key);
  return selectionMoved({ ...state, marked: marks }, screen, (index) => index + 1, around);
}

/** What a row is known by among the marks. */
export function markOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function foundRow(
  state: DashboardState,
  screen: ListScreenName,
  step: 0 | 1 | -1,
  around: Surroundings,
): DashboardState {
  const wanted = fold(state.search);
  if (wanted === '') return state;
  const rows = rowsOf(state.focus[screen], around.shown, state);
  const from = state.lists[state.focus[screen]].selected;
  const turn = step === -1 ? -1 : 1;
  for (let away = step === 0 ? 0 : 1; away <= rows.length; away += 1) {
    const index = (from + turn * away + rows.length * 2) % Math.max(1, rows.length);
    if (rows[index]?.facts.words.includes(wanted)) return selectionMoved(state, screen, () => index, around);
  }
  return { ...state, message: { text: `“${state.search}” is not in this list`, tone: 'failure' } };
}

function selectionMoved(
  state: DashboardState,
  screen: ListScreenName,
  move: (index: number, page: number, count: number) => number | undefined,
  { shown, terminal }: Surroundings,
): DashboardState {
  const list = state.focus[screen];
  const layout = layoutOf(screen, terminal);
  const pane = layout.lists[listsOf[screen].indexOf(list)];
  if (!pane) return state;
  const rows = Math.floor(paneRoom(pane).height / layout.rowHeight);
  const count = rowsOf(list, shown, state).length;
  const place = visiblePlace(state.lists[list], rows, count);
  const selected = move(place.selected, rows, count) ?? place.selected;
  return placed(state, list, visiblePlace({ ...place, selected }, rows, count));
}

/** The quotes are those of the selected speaker: with another one they begin anew. */
function placed(
  state: DashboardState,
  list: ListName,
  place: { readonly selected: number; readonly top: number },
): DashboardState {
  const before = state.lists[list];
  if (place.selected === before.selected && place.top === before.top) return state;
  const anew = list === 'speakers' && place.selected !== before.selected;
  const quotes = anew ? { quotes: { selected: 0, top: 0 } } : {};
  return { ...state, lists: { ...state.lists, ...quotes, [list]: place } };
}
