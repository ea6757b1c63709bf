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
  | 'left-column'
  | 'right-column'
  | 'other-column'
  | 'open'
  | 'next-evidence'
  | 'previous-evidence'
  | 'back'
  | 'help'
  | 'suspend'
  | 'quit'
  | 'interrupt';

/** Where keys are pressed: a screen, or what it is reduced to when there is nothing to show or no room for it. */
export type KeyContext = 'board' | 'detail' | 'help' | 'empty' | 'too-small';

/** A row of the key table: what belongs together in the help, with every key that works. */
export interface KeyRow {
  readonly group: 'Move' | 'Read' | 'Session';
  readonly contexts: readonly KeyContext[];
  readonly keys: Readonly<Partial<Record<Action, readonly string[]>>>;
  readonly help: string;
  /** The word in the footer; a row without one is told in the help only. */
  readonly footer?: string;
}

/**
 * The one table of keys: what is typed is looked up in it, and the help and the footer are drawn from it.
 * In the order of the footer, where the first rows are the last to give way.
 */
export const keyTable: readonly KeyRow[] = [
  {
    group: 'Move',
    contexts: ['board', 'detail', 'help'],
    keys: { down: ['j', 'down'], up: ['k', 'up'] },
    help: 'one line down, up',
    footer: 'move',
  },
  {
    group: 'Read',
    contexts: ['board'],
    keys: { open: ['enter'] },
    help: 'read the evidence',
    footer: 'open',
  },
  {
    group: 'Move',
    contexts: ['board', 'detail', 'help'],
    keys: { first: ['g', 'home'], last: ['G', 'end'] },
    help: 'first, last',
  },
  {
    group: 'Move',
    contexts: ['board', 'detail', 'help'],
    keys: { 'half-page-down': ['ctrl-d'], 'half-page-up': ['ctrl-u'] },
    help: 'half a page down, up',
  },
  {
    group: 'Move',
    contexts: ['board', 'detail', 'help'],
    keys: { 'page-down': ['pagedown'], 'page-up': ['pageup'] },
    help: 'a page down, up',
  },
  {
    group: 'Move',
    contexts: ['board'],
    keys: { 'left-column': ['h', 'left'], 'right-column': ['l', 'right'] },
    help: 'left, right column',
    footer: 'column',
  },
  {
    group: 'Move',
    contexts: ['board'],
    keys: { 'other-column': ['tab', 'shift-tab'] },
    help: 'the other column',
  },
  {
    group: 'Read',
    contexts: ['detail'],
    keys: { 'next-evidence': ['n'], 'previous-evidence': ['p', 'N'] },
    help: 'next, previous evidence',
    footer: 'evidence',
  },
  {
    group: 'Session',
    contexts: ['detail'],
    keys: { back: ['escape', 'h', 'left', 'q'] },
    help: 'back',
    footer: 'back',
  },
  {
    group: 'Session',
    contexts: ['help'],
    keys: { back: ['escape', 'h', 'left', 'q', '?'] },
    help: 'back',
    footer: 'back',
  },
  {
    group: 'Session',
    contexts: ['board', 'detail', 'empty'],
    keys: { help: ['?'] },
    help: 'help',
    footer: 'help',
  },
  {
    group: 'Session',
    contexts: ['board', 'empty', 'too-small'],
    keys: { quit: ['q'] },
    help: 'quit',
    footer: 'quit',
  },
  {
    group: 'Session',
    contexts: ['board', 'detail', 'help', 'empty', 'too-small'],
    keys: { suspend: ['ctrl-z'] },
    help: 'suspend; fg comes back',
  },
  {
    group: 'Session',
    contexts: ['board', 'detail', 'help', 'empty', 'too-small'],
    keys: { interrupt: ['ctrl-c'] },
    help: 'quit at once',
  },
];

/** The rows of the table that work in a context. */
export function keyRows(context: KeyContext): readonly KeyRow[] {
  return keyTable.filter(({ contexts }) => contexts.includes(context));
}

/** What the key of this name does in a context; undefined for a key that has no meaning there. */
export function actionFor(context: KeyContext, key: string): Action | undefined {
  return actions[context].get(key);
}

const actions: Readonly<Record<KeyContext, ReadonlyMap<string, Action>>> = {
  board: actionsIn('board'),
  detail: actionsIn('detail'),
  help: actionsIn('help'),
  empty: actionsIn('empty'),
  'too-small': actionsIn('too-small'),
};

function actionsIn(context: KeyContext): ReadonlyMap<string, Action> {
  const entries = keyRows(context).flatMap(
    ({ keys }) => Object.entries(keys) as [Action, readonly string[]][],
  );
  return new Map(entries.flatMap(([action, names]) => names.map((name) => [name, action] as const)));
}
