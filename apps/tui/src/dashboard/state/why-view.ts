import { fullPane } from '../layout/full-pane.ts';
import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { findView } from '../model/find-view.ts';
import { whyLines } from '../present/why-lines.ts';
import { type Line, segment } from '../text/segment.ts';
import { actedOn } from './acting.ts';
import { currentScreen, type DashboardState } from './dashboard-state.ts';
import type { Surroundings } from './surroundings.ts';

/** The reasons as they are laid out in a terminal. */
export interface WhyView {
  readonly lines: readonly Line[];
  readonly room: PaneSize;
}

/** Why what is selected is shown as it is. */
export function whyView(state: DashboardState, around: Surroundings): WhyView {
  const room = paneRoom(fullPane(around.terminal));
  const { passage } = actedOn(state, around);
  return { room, lines: passage ? whyLines(passage, matterOf(state, around), room.width) : nothing };
}

const nothing: readonly Line[] = [[segment('Nothing is selected.', 'dim')]];

function matterOf(state: DashboardState, around: Surroundings): MatterView | null {
  const detail = currentScreen(state);
  if (detail.screen === 'detail') {
    const view = findView(around.model, detail.subject.kind, detail.subject.id);
    if (view?.kind === 'matter') return view;
    return view?.kind === 'difference' ? view.matter : null;
  }
  const { whole } = actedOn(state, around);
  if (whole?.kind === 'matter') return whole;
  return whole?.kind === 'difference' || whole?.kind === 'event' ? whole.matter : null;
}
