import { useApp, useInput, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { LookContext } from './components/look-context.ts';
import { keyNames } from './key-names.ts';
import type { Keys } from './keys.ts';
import type { LendTerminal } from './lend-terminal.ts';
import { Screen } from './screens/screen.tsx';
import type { Store } from './store.ts';
import type { Look, Terminal } from './terminal.ts';

/** What the dashboard is given. */
export interface DashboardProps {
  readonly store: Store;
  readonly keys: Keys;
  readonly look: Look;
  /** Called once, with the way to give the terminal away for a while. */
  readonly onReady: (lend: LendTerminal) => void;
  /** Called once, with the exit code, when the reader quits. */
  readonly onExit: (code: number) => void;
}

/** The dashboard: keys go into the store, and the screen is drawn from its frame. */
export function Dashboard({ store, keys, look, onReady, onExit }: DashboardProps): ReactNode {
  const terminal: Terminal = { ...useWindowSize(), ...look };
  const frame = useSyncExternalStore(store.subscribe, store.frame);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) store.press(name, terminal);
  });
  const { suspendTerminal } = useApp();
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  const { exit } = frame.state;
  useEffect(() => {
    if (exit !== null) onExit(exit);
  }, [exit, onExit]);
  return (
    <LookContext value={look}>
      <Screen {...frame} terminal={terminal} keys={keys} />
    </LookContext>
  );
}
