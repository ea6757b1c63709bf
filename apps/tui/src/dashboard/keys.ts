/** What a key can do. */
export type Action =
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'half-page-down'
  | 'half-page-up'
  | 'page-down'
  | 'page-up'
  | 'left'
  | 'right'
  | 'next-pane'
  | 'previous-pane'
  | 'first-pane'
  | 'second-pane'
  | 'open'
  | 'next-evidence'
  | 'previous-evidence'
  | 'next-item'
  | 'previous-item'
  | 'why'
  | 'search'
  | 'next-hit'
  | 'previous-hit'
  | 'filter'
  | 'copy'
  | 'copy-json'
  | 'browse'
  | 'edit'
  | 'mark'
  | 'export'
  | 'board'
  | 'quotes'
  | 'outlets'
  | 'parties'
  | 'transpose'
  | 'differences'
  | 'timeline'
  | 'articles'
  | 'reread'
  | 'watch'
  | 'mouse'
  | 'palette'
  | 'back'
  | 'help'
  | 'suspend'
  | 'quit'
  | 'interrupt'
  | 'accept'
  | 'cancel'
  | 'erase'
  | 'erase-word'
  | 'erase-all'
  | 'complete'
  | 'choose-next'
  | 'choose-previous';

/** Where keys are pressed: a screen, what lies over it, or what it is reduced to when there is no room for it. */
export type KeyContext =
  | 'board'
  | 'quotes'
  | 'differences'
  | 'timeline'
  | 'articles'
  | 'matrix'
  | 'detail'
  | 'why'
  | 'help'
  | 'palette'
  | 'export'
  | 'filter'
  | 'search'
  | 'too-small';

/** A row of the key table: what belongs together in the help, with every key that works. */
export interface KeyRow {
  readonly group: KeyGroup;
  readonly contexts: readonly KeyContext[];
  readonly keys: Readonly<Partial<Record<Action, readonly string[]>>>;
  readonly help: string;
  /** The word in the footer; a row without one is told in the help only. */
  readonly footer?: string;
}

/** The groups of keys in the order of the help. */
export const groupOrder = ['Move', 'Read', 'Find', 'Act', 'Views', 'Session'] as const;
export type KeyGroup = (typeof groupOrder)[number];

const lists: readonly KeyContext[] = ['board', 'quotes', 'differences', 'timeline', 'articles'];
const views: readonly KeyContext[] = [...lists, 'matrix', 'detail'];
const scrolled: readonly KeyContext[] = [...views, 'why'];
const typed: readonly KeyContext[] = ['filter', 'search', 'palette', 'help'];
const everywhere: readonly KeyContext[] = [...scrolled, 'export', ...typed, 'too-small'];

/**
 * The one table of keys: what is typed is looked up in it, and the help, the footer and the palette are drawn from it.
 * In the order of the footer, where the first rows are the last to give way.
 */
export const keyTable: readonly KeyRow[] = [
  {
    group: 'Move',
    contexts: [...scrolled, 'export'],
    keys: { down: ['j', 'down'], up: ['k', 'up'] },
    help: 'one line down, up',
    footer: 'move',
  },
  {
    group: 'Read',
    contexts: [...lists, 'matrix'],
    keys: { open: ['enter'] },
    help: 'open: read the evidence',
    footer: 'open',
  },
  {
    group: 'Read',
    contexts: ['detail'],
    keys: { 'next-evidence': ['n'], 'previous-evidence': ['p', 'N'] },
    help: 'next, previous evidence (or find, after /)',
    footer: 'evidence',
  },
  {
    group: 'Read',
    contexts: ['detail'],
    keys: { 'next-item': ['J'], 'previous-item': ['K'] },
    help: 'next, previous entry of the list',
    footer: 'entry',
  },
  {
    group: 'Find',
    contexts: views,
    keys: { search: ['/'] },
    help: 'search',
    footer: 'search',
  },
  {
    group: 'Find',
    contexts: [...lists, 'matrix'],
    keys: { filter: ['f'] },
    help: 'filter by party, matter, outlet, status, speaker',
    footer: 'filter',
  },
  {
    group: 'Views',
    contexts: views,
    keys: { quotes: ['Q'] },
    help: 'quotes by speaker',
    footer: 'quotes',
  },
  {
    group: 'Views',
    contexts: views,
    keys: { outlets: ['s'] },
    help: 'matters × outlets: who reports what',
    footer: 'outlets',
  },
  {
    group: 'Views',
    contexts: ['matrix'],
    keys: { transpose: ['T'] },
    help: 'turn rows into columns',
    footer: 'turn',
  },
  {
    group: 'Act',
    contexts: views,
    keys: { copy: ['y'] },
    help: 'copy with its source',
    footer: 'copy',
  },
  {
    group: 'Read',
    contexts: views,
    keys: { why: ['E'] },
    help: 'why: the words and the rule that decided',
    footer: 'why',
  },
  {
    group: 'Act',
    contexts: views,
    keys: { browse: ['o'] },
    help: 'open the source in the browser',
    footer: 'source',
  },
  {
    group: 'Move',
    contexts: ['board', 'quotes'],
    keys: { left: ['h', 'left'], right: ['l', 'right'] },
    help: 'left, right list',
    footer: 'list',
  },
  {
    group: 'Move',
    contexts: ['matrix'],
    keys: { left: ['h', 'left'], right: ['l', 'right'] },
    help: 'a column left, right',
    footer: 'column',
  },
  {
    group: 'Read',
    contexts: ['detail'],
    keys: { open: ['enter'] },
    help: 'all findings of this article',
  },
  {
    group: 'Move',
    contexts: scrolled,
    keys: { first: ['g', 'home'], last: ['G', 'end'] },
    help: 'first, last',
  },
  {
    group: 'Move',
    contexts: scrolled,
    keys: { 'half-page-down': ['ctrl-d'], 'half-page-up': ['ctrl-u'] },
    help: 'half a page down, up',
  },
  {
    group: 'Move',
    contexts: scrolled,
    keys: { 'page-down': ['pagedown'], 'page-up': ['pageup'] },
    help: 'a page down, up',
  },
  {
    group: 'Move',
    contexts: ['board', 'quotes'],
    keys: { 'next-pane': ['tab'], 'previous-pane': ['shift-tab'] },
    help: 'the other list',
  },
  {
    group: 'Move',
    contexts: ['matrix'],
    keys: { 'next-pane': ['tab'], 'previous-pane': ['shift-tab'] },
    help: 'the next, previous cell that says something',
    footer: 'next cell',
  },
  {
    group: 'Move',
    contexts: ['board', 'quotes'],
    keys: { 'first-pane': ['1'], 'second-pane': ['2'] },
    help: 'the first, second list',
  },
  {
    group: 'Find',
    contexts: [...lists, 'matrix'],
    keys: { 'next-hit': ['n'], 'previous-hit': ['N'] },
    help: 'next, previous find',
  },
  { group: 'Act', contexts: views, keys: { 'copy-json': ['Y'] }, help: 'copy as JSON' },
  { group: 'Act', contexts: views, keys: { edit: ['e'] }, help: 'open the article in your editor' },
  { group: 'Act', contexts: lists, keys: { mark: ['space'] }, help: 'mark for the export' },
  {
    group: 'Act',
    contexts: [...lists, 'matrix'],
    keys: { export: ['x'] },
    help: 'export what is marked, or this view',
  },
  {
    group: 'Act',
    contexts: ['export'],
    keys: { accept: ['enter'] },
    help: 'write the file',
    footer: 'write the file',
  },
  { group: 'Views', contexts: views, keys: { board: ['b'] }, help: 'board: agreed, unresolved' },
  {
    group: 'Views',
    contexts: views,
    keys: { parties: ['P'] },
    help: 'matters × parties',
  },
  { group: 'Views', contexts: views, keys: { differences: ['d'] }, help: 'where the reports differ' },
  { group: 'Views', contexts: views, keys: { timeline: ['t'] }, help: 'timeline' },
  { group: 'Views', contexts: views, keys: { articles: ['a'] }, help: 'articles' },
  { group: 'Session', contexts: views, keys: { reread: ['r'] }, help: 'read everything again' },
  { group: 'Session', contexts: views, keys: { watch: ['w'] }, help: 'watch for changes: on, off' },
  { group: 'Session', contexts: views, keys: { mouse: ['m'] }, help: 'mouse: on, off' },
  { group: 'Session', contexts: views, keys: { palette: [':'] }, help: 'find a command by its name' },
  {
    group: 'Session',
    contexts: ['differences', 'timeline', 'articles', 'detail', 'why'],
    keys: { back: ['escape', 'h', 'left', 'q'] },
    help: 'back; Esc first clears what was searched and filtered',
    footer: 'back',
  },
  {
    group: 'Session',
    contexts: ['quotes', 'matrix', 'export'],
    keys: { back: ['escape', 'q'] },
    help: 'back; Esc first clears what was searched and filtered',
    footer: 'back',
  },
  {
    group: 'Session',
    contexts: ['board'],
    keys: { back: ['escape'] },
    help: 'clear what was searched and filtered',
  },
  {
    group: 'Session',
    contexts: typed,
    keys: { erase: ['backspace', 'ctrl-h'], 'erase-word': ['ctrl-w'], 'erase-all': ['ctrl-u'] },
    help: 'erase a letter, a word, all',
  },
  {
    group: 'Move',
    contexts: ['filter', 'palette', 'help'],
    keys: { 'choose-next': ['down', 'ctrl-n'], 'choose-previous': ['up', 'ctrl-p'] },
    help: 'down, up',
    footer: 'choose',
  },
  {
    group: 'Act',
    contexts: ['filter'],
    keys: { complete: ['tab'] },
    help: 'complete',
    footer: 'complete',
  },
  {
    group: 'Act',
    contexts: ['filter', 'search', 'palette'],
    keys: { accept: ['enter'] },
    help: 'do it',
    footer: 'do it',
  },
  {
    group: 'Session',
    contexts: ['filter', 'search', 'palette'],
    keys: { cancel: ['escape'] },
    help: 'close',
    footer: 'close',
  },
  { group: 'Session', contexts: ['help'], keys: { cancel: ['escape', '?'] }, help: 'close', footer: 'close' },
  { group: 'Session', contexts: views, keys: { help: ['?'] }, help: 'help', footer: 'help' },
  {
    group: 'Session',
    contexts: ['board', 'too-small'],
    keys: { quit: ['q'] },
    help: 'quit',
    footer: 'quit',
  },
  { group: 'Session', contexts: everywhere, keys: { suspend: ['ctrl-z'] }, help: 'suspend; fg comes back' },
  { group: 'Session', contexts: everywhere, keys: { interrupt: ['ctrl-c'] }, help: 'quit at once' },
];

/** A table of keys, looked up. */
export interface Keys {
  /** The rows that work in a context. */
  readonly rows: (context: KeyContext) => readonly KeyRow[];
  /** What the key of this name does in a context; undefined for a key that has no meaning there. */
  readonly action: (context: KeyContext, key: string) => Action | undefined;
}

/** The table with other keys for some actions: those that are named lose the keys they had. */
export function makeKeys(remapped: Readonly<Partial<Record<Action, readonly string[]>>> = {}): Keys {
  const table = keyTable.map((row) => ({ ...row, keys: withKeys(row.keys, remapped) }));
  const rows = new Map(
    everywhere.map((context) => [context, table.filter((row) => row.contexts.includes(context))]),
  );
  const actions = new Map([...rows].map(([context, found]) => [context, actionsOf(found)]));
  return {
    rows: (context) => rows.get(context) ?? [],
    action: (context, key) => actions.get(context)?.get(key),
  };
}

/** The contexts that keys are pressed in. */
export const keyContexts: readonly KeyContext[] = everywhere;

function withKeys(keys: KeyRow['keys'], remapped: KeyRow['keys']): KeyRow['keys'] {
  const entries = Object.entries(keys) as [Action, readonly string[]][];
  return Object.fromEntries(entries.map(([action, names]) => [action, remapped[action] ?? names]));
}

function actionsOf(rows: readonly KeyRow[]): ReadonlyMap<string, Action> {
  const entries = rows.flatMap(({ keys }) => Object.entries(keys) as [Action, readonly string[]][]);
  return new Map(entries.flatMap(([action, names]) => names.map((name) => [name, action] as const)));
}
