import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { keyLabel } from '../key-labels.ts';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { visiblePlace } from '../present/list-window.ts';
import { promptLine } from '../present/prompt-line.ts';
import { currentScreen } from '../state/dashboard-state.ts';
import { commands } from '../state/palette.ts';
import { spread } from '../text/fit.ts';
import { segment } from '../text/segment.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** The commands of the screen below, found by typing a part of their names. */
export function Palette(props: ScreenProps): ReactNode {
  const { keys, model, state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'palette') return null;
  const size = fullPane(terminal);
  const room = paneRoom(size);
  const found = commands(keys, currentScreen(state).screen, overlay.text);
  const rows = room.height - 1;
  const { selected, top } = visiblePlace({ selected: overlay.selected, top: 0 }, rows, found.length);
  const lines = found.slice(top, top + rows).map(({ help, keys: names }, index) => {
    const chosen = top + index === selected;
    return spread(
      [segment(chosen ? '▸ ' : '  ', 'focus'), segment(help, chosen ? 'strong' : 'plain')],
      [segment(names.map(keyLabel).join(' '), 'dim')],
      room.width,
    );
  });
  const remark = { text: found.length === 0 ? 'no command is called that' : '', tone: 'failure' as const };
  return (
    <Frame parties={model.parties} columns={terminal.columns} about="commands" bottom={bottomLine(props)}>
      <Pane
        size={size}
        title="Commands"
        note={`${found.length}`}
        focused={true}
        lines={[promptLine(':', overlay.text, remark, room.width), ...lines]}
      />
    </Frame>
  );
}
