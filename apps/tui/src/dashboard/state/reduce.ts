import { typedBy } from '../key-names.ts';
import type { Action, KeyContext } from '../keys.ts';
import { acted } from './acting.ts';
import { clicked } from './clicked.ts';
import {
  currentScreen,
  type DashboardState,
  keyContext,
  type ListScreenName,
  type Overlay,
} from './dashboard-state.ts';
import { exportFormats } from './export-formats.ts';
import { exported } from './exported.ts';
import { inMatrix } from './in-matrix.ts';
import { inLists } from './lists.ts';
import { commands } from './palette.ts';
import { read } from './reading.ts';
import { type Step, type Surroundings, stay, tell } from './surroundings.ts';
import { edited, filterError, inserted, type TypedOverlay } from './typing.ts';
import { whyView } from './why-view.ts';

/** What follows when the key of this name is pressed; the same state if the key means nothing now. */
export function press(before: DashboardState, key: string, around: Surroundings): Step {
  if (before.exit !== null) return stay(before);
  const context = keyContext(before, around.terminal);
  const action = around.keys.action(context, key);
  const state = before.message ? { ...before, message: null } : before;
  const click = /^click-(\d+)-(\d+)$/u.exec(key);
  if (click && context !== 'too-small')
    return stay(clicked(state, Number(click[1]), Number(click[2]), around));
  if (action) return act(state, action, context, around);
  const character = typedBy(key);
  const { overlay } = state;
  return stay(
    overlay && 'text' in overlay && context === overlay.kind && character !== null
      ? inserted(state, overlay, character, around)
      : state,
  );
}

function act(state: DashboardState, action: Action, context: KeyContext, around: Surroundings): Step {
  if (action === 'interrupt') return stay({ ...state, exit: 130 });
  if (action === 'quit') return stay({ ...state, exit: 0 });
  if (action === 'suspend') return { state, effect: { kind: 'suspend' } };
  const { overlay } = state;
  return overlay ? inOverlay(state, overlay, action, around) : onScreen(state, action, context, around);
}

function inOverlay(state: DashboardState, overlay: Overlay, action: Action, around: Surroundings): Step {
  switch (overlay.kind) {
    case 'export':
      return exporting(state, overlay, action, around);
    case 'why':
      return stay(
        action === 'back' ? { ...state, overlay: null } : scrolledWhy(state, overlay, action, around),
      );
    default:
      return typing(state, overlay, action, around);
  }
}

function typing(state: DashboardState, overlay: TypedOverlay, action: Action, around: Surroundings): Step {
  if (action !== 'accept') return stay(edited(state, overlay, action, around) ?? state);
  const closed = { ...state, overlay: null };
  if (overlay.kind === 'palette') {
    const found = commands(around.keys, currentScreen(state).screen, overlay.text);
    const command = found[Math.min(overlay.selected, found.length - 1)];
    return command
      ? onScreen(closed, command.action, currentScreen(state).screen, around)
      : tell(state, 'no command is called that');
  }
  const error = filterError(overlay, around);
  return error === null ? stay(closed) : tell(state, error);
}

function exporting(
  state: DashboardState,
  overlay: Extract<Overlay, { kind: 'export' }>,
  action: Action,
  { model, shown }: Surroundings,
): Step {
  const selected = Math.min(overlay.selected, exportFormats.length - 1);
  const format = exportFormats[selected];
  switch (action) {
    case 'back':
      return stay({ ...state, overlay: null });
    case 'down':
      return stay({
        ...state,
        overlay: { ...overlay, selected: Math.min(selected + 1, exportFormats.length - 1) },
      });
    case 'up':
      return stay({ ...state, overlay: { ...overlay, selected: Math.max(0, selected - 1) } });
    case 'accept': {
      const content = exported(state, model, shown);
      return format
        ? { state: { ...state, overlay: null }, effect: { kind: 'export', format, content } }
        : stay(state);
    }
    default:
      return stay(state);
  }
}

function scrolledWhy(
  state: DashboardState,
  overlay: Extract<Overlay, { kind: 'why' }>,
  action: Action,
  around: Surroundings,
): DashboardState {
  const { lines, room } = whyView(state, around);
  const last = Math.max(0, lines.length - room.height);
  const steps: Partial<Record<Action, number>> = {
    down: 1,
    up: -1,
    'page-down': 10,
    'page-up': -10,
    'half-page-down': 5,
    'half-page-up': -5,
    first: -last,
    last,
  };
  const top = Math.min(overlay.top, last) + (steps[action] ?? 0);
  return { ...state, overlay: { ...overlay, top: Math.max(0, Math.min(top, last)) } };
}

function onScreen(state: DashboardState, action: Action, context: KeyContext, around: Surroundings): Step {
  switch (action) {
    case 'help':
    case 'palette':
      return stay({ ...state, overlay: { kind: action, text: '', selected: 0 } });
    case 'search':
      return stay({
        ...state,
        search: '',
        overlay: { kind: action, text: '', before: state.search, selected: 0 },
      });
    case 'filter': {
      const { filter } = state;
      const text = filter === '' || filter.endsWith(' ') ? filter : `${filter} `;
      return stay({ ...state, overlay: { kind: action, text, before: filter, selected: 0 } });
    }
    case 'export':
      return stay({ ...state, overlay: { kind: action, selected: 0 } });
    case 'why':
      return stay({ ...state, overlay: { kind: action, top: 0 } });
    case 'board':
    case 'quotes':
    case 'differences':
    case 'timeline':
    case 'articles':
      return stay(toView(state, action));
    case 'outlets':
    case 'parties':
      return stay(toMatrix(state, action));
    case 'back':
      return stay(back(state));
    case 'reread':
    case 'watch':
      return { state, effect: { kind: action } };
    case 'mouse':
      return { state: { ...state, mouse: !state.mouse }, effect: { kind: 'mouse', on: !state.mouse } };
    default:
      return acted(state, action, around) ?? byContext(context)(state, action, around);
  }
}

function byContext(context: KeyContext): typeof read {
  if (context === 'detail') return read;
  return context === 'matrix' ? inMatrix : inLists;
}

function toView(state: DashboardState, screen: ListScreenName): DashboardState {
  const board = { screen: 'board' } as const;
  return { ...state, screens: screen === 'board' ? [board] : [board, { screen }] };
}

function toMatrix(state: DashboardState, of: 'outlets' | 'parties'): DashboardState {
  const start = { selected: 0, top: 0 };
  const matrix = state.matrix.of === of ? state.matrix : { ...state.matrix, of, row: start, column: start };
  return { ...state, matrix, screens: [{ screen: 'board' }, { screen: 'matrix' }] };
}

/** What was searched goes first, then what was filtered, then the screen. */
function back(state: DashboardState): DashboardState {
  if (state.search !== '') return { ...state, search: '' };
  const { screen } = currentScreen(state);
  if (state.filter !== '' && screen !== 'detail') return { ...state, filter: '' };
  return state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1) } : state;
}
