import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { helpLines } from '../present/help-lines.ts';
import { helpContext, keyContext } from '../state/dashboard-state.ts';
import type { ScreenProps } from './screen-props.ts';

/** The keys of the screen that the help was opened from, and the signs. */
export function Help({ model, state, terminal }: ScreenProps): ReactNode {
  const size = fullPane(terminal);
  const room = paneRoom(size);
  const about = helpContext(state, model);
  const lines = helpLines(about, room.width);
  const top = Math.max(0, Math.min(state.helpTop, lines.length - room.height));
  const more = lines.length > room.height;
  return (
    <Frame model={model} terminal={terminal} about="help" context={keyContext(state, model, terminal)}>
      <Pane
        size={size}
        title={`Keys of the ${about === 'empty' ? 'board' : about}`}
        {...(more ? { note: `rows ${top + 1}–${top + room.height} of ${lines.length}` } : {})}
        focused={true}
        lines={lines.slice(top, top + room.height)}
      />
    </Frame>
  );
}
