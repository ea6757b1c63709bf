import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { emptyLines } from '../present/empty-lines.ts';
import { keyContext } from '../state/dashboard-state.ts';
import { counted } from '../text/counted.ts';
import type { ScreenProps } from './screen-props.ts';

/** The board when there is nothing to put on it. */
export function Empty({ model, state, terminal }: ScreenProps): ReactNode {
  const size = fullPane(terminal);
  return (
    <Frame
      model={model}
      terminal={terminal}
      about={`${counted(model.articles, 'report')} · ${counted(model.quotes, 'quote')}`}
      context={keyContext(state, model, terminal)}
    >
      <Pane
        size={size}
        title="Nothing found"
        focused={true}
        lines={emptyLines(model, paneRoom(size).width)}
      />
    </Frame>
  );
}
