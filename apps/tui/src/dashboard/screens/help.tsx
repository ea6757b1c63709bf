import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { helpLines } from '../present/help-lines.ts';
import { currentScreen } from '../state/dashboard-state.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** The keys of the screen that the help was opened from, and the signs; what is typed narrows them. */
export function Help(props: ScreenProps): ReactNode {
  const { keys, model, state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'help') return null;
  const size = fullPane(terminal);
  const room = paneRoom(size);
  const { screen } = currentScreen(state);
  const lines = helpLines(keys, screen, overlay.text, room.width);
  const top = Math.max(0, Math.min(overlay.selected, lines.length - room.height));
  const more = lines.length > room.height ? `rows ${top + 1}–${top + room.height} of ${lines.length} · ` : '';
  return (
    <Frame parties={model.parties} columns={terminal.columns} about="help" bottom={bottomLine(props)}>
      <Pane
        size={size}
        title={`Keys of the ${screen}`}
        note={`${more}${overlay.text === '' ? 'type to find a key' : `find: ${overlay.text}`}`}
        focused={true}
        lines={lines.slice(top, top + room.height)}
      />
    </Frame>
  );
}
