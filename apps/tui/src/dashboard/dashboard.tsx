import { useApp, useInput, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useReducer } from 'react';
import { ColourContext } from './components/colour-context.ts';
import { keyNames } from './key-names.ts';
import type { DashboardModel } from './model/dashboard-model.ts';
import { Screen } from './screens/screen.tsx';
import { type DashboardState, initialState } from './state/dashboard-state.ts';
import { press } from './state/reduce.ts';
import type { Terminal } from './terminal.ts';

/** What the dashboard is given. */
export interface DashboardProps {
  readonly model: DashboardModel;
  readonly colour: boolean;
  /** Called while the terminal is given back; it is taken again when the promise is kept. */
  readonly onSuspend: () => Promise<void>;
  /** Called once, with the exit code, when the reader quits. */
  readonly onExit: (code: number) => void;
}

/** The dashboard: keys go into the reducer, and the screen is drawn from the state. */
export function Dashboard({ model, colour, onSuspend, onExit }: DashboardProps): ReactNode {
  const terminal: Terminal = { ...useWindowSize(), colour };
  const [state, dispatch] = useReducer(
    (current: DashboardState, pressed: Pressed) => press(current, pressed.key, pressed),
    model,
    initialState,
  );
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ key: name, model, terminal });
  });
  const { suspendTerminal } = useApp();
  useEffect(() => {
    if (state.suspensions > 0) void suspendTerminal(onSuspend);
  }, [state.suspensions, suspendTerminal, onSuspend]);
  useEffect(() => {
    if (state.exit !== null) onExit(state.exit);
  }, [state.exit, onExit]);
  return (
    <ColourContext value={colour}>
      <Screen model={model} state={state} terminal={terminal} />
    </ColourContext>
  );
}

interface Pressed {
  readonly key: string;
  readonly model: DashboardModel;
  readonly terminal: Terminal;
}
