import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { findView } from '../model/find-view.ts';
import { whyLines } from '../present/why-lines.ts';
import { actedOn } from '../state/acting.ts';
import { currentScreen } from '../state/dashboard-state.ts';
import { type Line, segment } from '../text/segment.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** Why what is selected is shown as it is: the reports' statuses, the words and the rule that decided. */
export function Why(props: ScreenProps): ReactNode {
  const { model, state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'why') return null;
  const size = fullPane(terminal);
  const room = paneRoom(size);
  const { passage } = actedOn(state, props);
  const lines = passage ? whyLines(passage, matterOf(props), room.width) : nothing;
  const top = Math.max(0, Math.min(overlay.top, lines.length - room.height));
  return (
    <Frame parties={model.parties} columns={terminal.columns} about="why" bottom={bottomLine(props)}>
      <Pane size={size} title="Why" focused={true} lines={lines.slice(top, top + room.height)} />
    </Frame>
  );
}

const nothing: readonly Line[] = [[segment('Nothing is selected.', 'dim')]];

function matterOf(props: ScreenProps): MatterView | null {
  const detail = currentScreen(props.state);
  if (detail.screen === 'detail') {
    const view = findView(props.model, detail.subject.kind, detail.subject.id);
    if (view?.kind === 'matter') return view;
    return view?.kind === 'difference' ? view.matter : null;
  }
  const { whole } = actedOn(props.state, props);
  if (whole?.kind === 'matter') return whole;
  return whole?.kind === 'difference' || whole?.kind === 'event' ? whole.matter : null;
}
