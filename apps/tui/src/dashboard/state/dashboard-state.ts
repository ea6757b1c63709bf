import type { KeyContext } from '../keys.ts';
import { isTooSmall } from '../layout/list-layout.ts';
import type { DashboardModel, MatrixName } from '../model/dashboard-model.ts';
import type { ListPlace } from '../present/list-window.ts';
import type { Terminal } from '../terminal.ts';

/** A screen that is made of lists. */
export type ListScreenName = 'board' | 'quotes' | 'differences' | 'timeline' | 'articles';

/** A list of a screen. */
export type ListName =
  | 'agreements'
  | 'unresolved'
  | 'speakers'
  | 'quotes'
  | 'differences'
  | 'timeline'
  | 'articles';

/** What the detail is of. */
export interface SubjectName {
  readonly kind: 'matter' | 'speaker' | 'article' | 'difference';
  readonly id: string;
}

/** A screen that was opened, with the reader's place in it. */
export type OpenScreen = { readonly screen: ListScreenName | 'matrix' } | OpenDetail;

/** Where the reader is in the detail. */
export interface OpenDetail {
  readonly screen: 'detail';
  readonly subject: SubjectName;
  /** The index of the passage that is marked in the article. */
  readonly passage: number;
  /** The place in the article at the top of its pane, as `ArticleLine.at`. */
  readonly place: number;
}

/** What lies over the screen and has the keyboard. */
export type Overlay =
  | { readonly kind: 'help' | 'palette'; readonly text: string; readonly selected: number }
  | { readonly kind: 'export'; readonly selected: number }
  | { readonly kind: 'why'; readonly top: number }
  /** `before` is what was searched or filtered by when the typing began. */
  | {
      readonly kind: 'filter' | 'search';
      readonly text: string;
      readonly before: string;
      readonly selected: number;
    };

/** Where the reader stands in a table. */
export interface MatrixPlace {
  readonly of: MatrixName;
  readonly transposed: boolean;
  readonly row: ListPlace;
  readonly column: ListPlace;
}

/** A sentence for the reader, until the next key. */
export interface Message {
  readonly text: string;
  readonly tone: 'plain' | 'failure';
}

/** Where the reader is. Nothing in it depends on the size of the terminal, so that resizing keeps the place. */
export interface DashboardState {
  /** The screens that were opened one from the other, the board first; the last one is shown. */
  readonly screens: readonly OpenScreen[];
  readonly overlay: Overlay | null;
  /** The list that has the keyboard on each screen. */
  readonly focus: Readonly<Record<ListScreenName, ListName>>;
  readonly lists: Readonly<Record<ListName, ListPlace>>;
  readonly matrix: MatrixPlace;
  readonly filter: string;
  readonly search: string;
  /** Ids of what was marked for the export. */
  readonly marked: ReadonlySet<string>;
  readonly message: Message | null;
  readonly mouse: boolean;
  /** The exit code, once the reader has quit. */
  readonly exit: number | null;
}

/** The lists of each screen, from left to right. */
export const listsOf: Readonly<Record<ListScreenName, readonly [ListName, ...ListName[]]>> = {
  board: ['agreements', 'unresolved'],
  quotes: ['speakers', 'quotes'],
  differences: ['differences'],
  timeline: ['timeline'],
  articles: ['articles'],
};

/** The state at the start: the board, at the first list that has something in it. */
export function initialState({ columns }: DashboardModel): DashboardState {
  const start = { selected: 0, top: 0 };
  const open = columns.agreements.length === 0 && columns.unresolved.length > 0;
  return {
    screens: [{ screen: 'board' }],
    overlay: null,
    focus: {
      board: open ? 'unresolved' : 'agreements',
      quotes: 'speakers',
      differences: 'differences',
      timeline: 'timeline',
      articles: 'articles',
    },
    lists: {
      agreements: start,
      unresolved: start,
      speakers: start,
      quotes: start,
      differences: start,
      timeline: start,
      articles: start,
    },
    matrix: { of: 'outlets', transposed: false, row: start, column: start },
    filter: '',
    search: '',
    marked: new Set(),
    message: null,
    mouse: false,
    exit: null,
  };
}

/** The screen that is shown, or lies under what is shown. */
export function currentScreen({ screens }: DashboardState): OpenScreen {
  return screens.at(-1) ?? { screen: 'board' };
}

/** What the keys mean now. */
export function keyContext(state: DashboardState, terminal: Terminal): KeyContext {
  if (isTooSmall(terminal)) return 'too-small';
  return state.overlay?.kind ?? currentScreen(state).screen;
}
