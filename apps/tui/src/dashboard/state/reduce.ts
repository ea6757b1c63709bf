import { type Action, actionFor } from '../keys.ts';
import { boardLayout } from '../layout/board-layout.ts';
import { detailLayout } from '../layout/detail-layout.ts';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { ColumnName, DashboardModel, MatterView } from '../model/dashboard-model.ts';
import { articleLines, evidencePlace, rowOf } from '../present/article-lines.ts';
import { helpLines } from '../present/help-lines.ts';
import { visiblePlace } from '../present/list-window.ts';
import type { Terminal } from '../terminal.ts';
import {
  currentScreen,
  currentTelling,
  type DashboardState,
  helpContext,
  keyContext,
  selectedMatter,
} from './dashboard-state.ts';
import { moved } from './motion.ts';

/** What a key press is judged by, beside the state. */
export interface Surroundings {
  readonly model: DashboardModel;
  readonly terminal: Terminal;
}

/** The state after the key of this name was pressed; the same one if the key means nothing now. */
export function press(state: DashboardState, key: string, surroundings: Surroundings): DashboardState {
  if (state.exit !== null) return state;
  const action = actionFor(keyContext(state, surroundings.model, surroundings.terminal), key);
  return action ? reduce(state, action, surroundings) : state;
}

/** The state after an action. */
function reduce(state: DashboardState, action: Action, surroundings: Surroundings): DashboardState {
  switch (action) {
    case 'left-column':
      return { ...state, column: 'agreements' };
    case 'right-column':
      return { ...state, column: 'unresolved' };
    case 'other-column':
      return { ...state, column: state.column === 'agreements' ? 'unresolved' : 'agreements' };
    case 'open':
      return opened(state, surroundings);
    case 'next-evidence':
      return turned(state, 1, surroundings);
    case 'previous-evidence':
      return turned(state, -1, surroundings);
    case 'help':
      return { ...state, screens: [...state.screens, 'help'], helpTop: 0 };
    case 'back':
      return { ...state, screens: state.screens.slice(0, -1) };
    case 'suspend':
      return { ...state, suspensions: state.suspensions + 1 };
    case 'quit':
      return { ...state, exit: 0 };
    case 'interrupt':
      return { ...state, exit: 130 };
    default:
      return scrolls[currentScreen(state)](state, action, surroundings);
  }
}

function opened(state: DashboardState, surroundings: Surroundings): DashboardState {
  const matter = selectedMatter(state, surroundings.model);
  if (!matter) return state;
  return atEvidence({ ...state, screens: [...state.screens, 'detail'] }, matter, 0, surroundings);
}

function turned(state: DashboardState, step: number, surroundings: Surroundings): DashboardState {
  const matter = selectedMatter(state, surroundings.model);
  if (!matter) return state;
  const telling = Math.max(0, Math.min(state.detail.telling + step, matter.tellings.length - 1));
  return atEvidence(state, matter, telling, surroundings);
}

function atEvidence(
  state: DashboardState,
  matter: MatterView,
  telling: number,
  { terminal }: Surroundings,
): DashboardState {
  const room = paneRoom(detailLayout(terminal, matter).article);
  const shown = matter.tellings[telling];
  const place = shown ? evidencePlace(articleLines(shown, room.width, terminal.colour), room.height) : 0;
  return { ...state, detail: { telling, place } };
}

const scrolls = { board: boardMoved, detail: articleScrolled, help: helpScrolled } as const;

function boardMoved(
  state: DashboardState,
  action: Action,
  { model, terminal }: Surroundings,
): DashboardState {
  const name: ColumnName = state.column;
  const layout = boardLayout(terminal);
  const rows = Math.floor(paneRoom(layout[name]).height / layout.rowHeight);
  const count = model.columns[name].length;
  const place = visiblePlace(state.lists[name], rows, count);
  const selected = moved(action, place.selected, rows, count) ?? place.selected;
  return { ...state, lists: { ...state.lists, [name]: visiblePlace({ ...place, selected }, rows, count) } };
}

function articleScrolled(
  state: DashboardState,
  action: Action,
  { model, terminal }: Surroundings,
): DashboardState {
  const matter = selectedMatter(state, model);
  const telling = matter && currentTelling(state, matter);
  if (!telling) return state;
  const room = paneRoom(detailLayout(terminal, matter).article);
  const lines = articleLines(telling, room.width, terminal.colour);
  const tops = Math.max(1, lines.length - room.height + 1);
  const top = Math.min(rowOf(lines, state.detail.place), tops - 1);
  const next = moved(action, top, room.height, tops) ?? top;
  return { ...state, detail: { ...state.detail, place: lines[next]?.at ?? 0 } };
}

function helpScrolled(
  state: DashboardState,
  action: Action,
  { model, terminal }: Surroundings,
): DashboardState {
  const room = paneRoom(fullPane(terminal));
  const tops = Math.max(1, helpLines(helpContext(state, model), room.width).length - room.height + 1);
  const top = Math.min(state.helpTop, tops - 1);
  return { ...state, helpTop: moved(action, top, room.height, tops) ?? top };
}
