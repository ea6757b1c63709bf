import type { ReactNode } from 'react';
import { keyContext } from '../state/dashboard-state.ts';
import { Board } from './board.tsx';
import { Detail } from './detail.tsx';
import { Empty } from './empty.tsx';
import { Help } from './help.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TooSmall } from './too-small.tsx';

/** The screen that the state calls for. */
export function Screen(props: ScreenProps): ReactNode {
  const Shown = screens[keyContext(props.state, props.model, props.terminal)];
  return <Shown {...props} />;
}

const screens = { board: Board, detail: Detail, help: Help, empty: Empty, 'too-small': TooSmall };
