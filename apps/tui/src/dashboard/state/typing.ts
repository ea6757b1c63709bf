import { applyFilter } from '../filter/apply-filter.ts';
import { type Completion, completions } from '../filter/complete-filter.ts';
import type { Action } from '../keys.ts';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { helpLines } from '../present/help-lines.ts';
import { graphemes } from '../text/graphemes.ts';
import { currentScreen, type DashboardState, type Overlay } from './dashboard-state.ts';
import { foundInMatrix } from './in-matrix.ts';
import { foundFromHere } from './lists.ts';
import { commands } from './palette.ts';
import { toHit } from './reading.ts';
import { shownModel } from './shown-model.ts';
import type { Surroundings } from './surroundings.ts';

/** What lies over the screen and is typed into. */
export type TypedOverlay = Extract<Overlay, { text: string }>;

/** The state after a change of what is typed; null when the action is none. */
export function edited(
  state: DashboardState,
  overlay: TypedOverlay,
  action: Action,
  around: Surroundings,
): DashboardState | null {
  switch (action) {
    case 'erase':
      return overlay.text === ''
        ? cancelled(state, overlay)
        : withText(state, overlay, [...graphemes(overlay.text)].slice(0, -1).join(''), around);
    case 'erase-word':
      return withText(state, overlay, withoutLastWord(overlay.text), around);
    case 'erase-all':
      return withText(state, overlay, '', around);
    case 'complete': {
      const completion = offered(overlay, around)[overlay.selected];
      return completion ? withText(state, overlay, completion.text, around) : state;
    }
    case 'choose-next':
    case 'choose-previous': {
      const last = lastChoice(state, overlay, around);
      const chosen = Math.min(overlay.selected, last) + (action === 'choose-next' ? 1 : -1);
      const selected = Math.max(0, Math.min(chosen, last));
      return { ...state, overlay: { ...overlay, selected } };
    }
    case 'cancel':
      return cancelled(state, overlay);
    default:
      return null;
  }
}

/** The state after a character was typed. */
export function inserted(
  state: DashboardState,
  overlay: TypedOverlay,
  character: string,
  around: Surroundings,
): DashboardState {
  return withText(state, overlay, overlay.text + character, around);
}

/** What a filter that is being typed may become. */
export function offered({ kind, text }: TypedOverlay, { model }: Surroundings): readonly Completion[] {
  return kind === 'filter' ? completions(text, model) : [];
}

/** The last of what can be chosen; in the help, which is scrolled, the last row that can stand at the top. */
function lastChoice(state: DashboardState, overlay: TypedOverlay, around: Surroundings): number {
  const { screen } = currentScreen(state);
  switch (overlay.kind) {
    case 'palette':
      return commands(around.keys, screen, overlay.text).length - 1;
    case 'help': {
      const room = paneRoom(fullPane(around.terminal));
      return helpLines(around.keys, screen, overlay.text, room.width).length - room.height;
    }
    case 'filter':
      return offered(overlay, around).length - 1;
    case 'search':
      return 0;
  }
}

/** What is wrong with the filter that is being typed; null when nothing is. */
export function filterError({ kind, text }: TypedOverlay, { model }: Surroundings): string | null {
  const filter = kind === 'filter' ? applyFilter(text, model) : null;
  return filter && 'error' in filter ? filter.error : null;
}

/** What was searched and filtered by before comes back. */
function cancelled(state: DashboardState, overlay: TypedOverlay): DashboardState {
  const closed = { ...state, overlay: null };
  if (overlay.kind === 'search') return { ...closed, search: overlay.before };
  return overlay.kind === 'filter' ? { ...closed, filter: overlay.before } : closed;
}

function withText(
  state: DashboardState,
  overlay: TypedOverlay,
  text: string,
  around: Surroundings,
): DashboardState {
  const next = { ...state, overlay: { ...overlay, text, selected: 0 } };
  if (overlay.kind === 'filter')
    return filterError({ ...overlay, text }, around) ? next : { ...next, filter: text };
  return overlay.kind === 'search' ? { ...searched(state, text, around), overlay: next.overlay } : next;
}

/** The first find of a text from the place where the reader is. */
function searched(state: DashboardState, text: string, around: Surroundings): DashboardState {
  const searching = { ...state, search: text };
  if (text === '') return searching;
  const shown = { ...around, shown: shownModel(around.model, searching.filter) };
  const { screen } = currentScreen(state);
  if (screen === 'matrix') return foundInMatrix(searching, 0, shown);
  return screen === 'detail' ? toHit(searching, 1, shown) : foundFromHere(searching, screen, shown);
}

function withoutLastWord(text: string): string {
  return text
    .trimEnd()
    .split(/(?<=\s)/u)
    .slice(0, -1)
    .join('');
}
