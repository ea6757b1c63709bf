import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { whyView } from '../state/why-view.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** Why what is selected is shown as it is: the reports' statuses, the words and the rule that decided. */
export function Why(props: ScreenProps): ReactNode {
  const { model, state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'why') return null;
  const { lines, room } = whyView(state, props);
  const top = Math.max(0, Math.min(overlay.top, lines.length - room.height));
  const note = lines.length > room.height ? `rows ${top + 1}–${top + room.height} of ${lines.length}` : '';
  return (
    <Frame parties={model.parties} columns={terminal.columns} about="why" bottom={bottomLine(props)}>
      <Pane
        size={fullPane(terminal)}
        title="Why"
        note={note}
        focused={true}
        lines={lines.slice(top, top + room.height)}
      />
    </Frame>
  );
}
