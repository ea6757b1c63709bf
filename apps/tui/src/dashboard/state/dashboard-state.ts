import type { KeyContext } from '../keys.ts';
import { isTooSmall } from '../layout/board-layout.ts';
import type { ColumnName, DashboardModel, MatterView, Telling } from '../model/dashboard-model.ts';
import type { ListPlace } from '../present/list-window.ts';
import type { Terminal } from '../terminal.ts';

export type ScreenName = 'board' | 'detail' | 'help';

/** Where the reader is. Nothing in it depends on the size of the terminal, so that resizing keeps the place. */
export interface DashboardState {
  /** The screens that were opened one from the other; the last one is shown. */
  readonly screens: readonly ScreenName[];
  readonly column: ColumnName;
  readonly lists: Readonly<Record<ColumnName, ListPlace>>;
  readonly detail: {
    readonly telling: number;
    /** The place in the article at the top of its pane, as `ArticleLine.at`. */
    readonly place: number;
  };
  /** The first row of the help that is shown. */
  readonly helpTop: number;
  /** How often the reader has suspended the program. */
  readonly suspensions: number;
  /** The exit code, once the reader has quit. */
  readonly exit: number | null;
}

/** The state at the start: the board, at the first column that has something in it. */
export function initialState({ columns }: DashboardModel): DashboardState {
  const start = { selected: 0, top: 0 };
  return {
    screens: ['board'],
    column: columns.agreements.length === 0 && columns.unresolved.length > 0 ? 'unresolved' : 'agreements',
    lists: { agreements: start, unresolved: start },
    detail: { telling: 0, place: 0 },
    helpTop: 0,
    suspensions: 0,
    exit: null,
  };
}

/** The screen that is shown. */
export function currentScreen({ screens }: DashboardState): ScreenName {
  return screens.at(-1) ?? 'board';
}

/** What the keys mean now. */
export function keyContext(state: DashboardState, model: DashboardModel, terminal: Terminal): KeyContext {
  if (isTooSmall(terminal)) return 'too-small';
  const screen = currentScreen(state);
  return screen === 'board' && isEmpty(model) ? 'empty' : screen;
}

/** The context that the help is about: that of the screen it was opened from. */
export function helpContext(state: DashboardState, model: DashboardModel): KeyContext {
  const screen = state.screens.at(-2) ?? 'board';
  return screen === 'board' && isEmpty(model) ? 'empty' : screen;
}

/** Whether there is no matter at all to show. */
function isEmpty({ columns }: DashboardModel): boolean {
  return columns.agreements.length + columns.unresolved.length === 0;
}

/** The matter that is selected in the focused column; undefined in an empty one. */
export function selectedMatter(
  { column, lists }: DashboardState,
  { columns }: DashboardModel,
): MatterView | undefined {
  return columns[column][lists[column].selected];
}

/** The telling whose evidence is shown. */
export function currentTelling({ detail }: DashboardState, matter: MatterView): Telling | undefined {
  return matter.tellings[detail.telling];
}
