import { renderToString } from 'ink';
import { LookContext } from '../components/look-context.ts';
import { makeKeys } from '../keys.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { Screen } from '../screens/screen.tsx';
import { type DashboardState, initialState } from '../state/dashboard-state.ts';
import { press } from '../state/reduce.ts';
import { shownModel } from '../state/shown-model.ts';
import type { Step } from '../state/surroundings.ts';
import { ready, type Status } from '../status.ts';
import type { Terminal } from '../terminal.ts';

const keys = makeKeys();

/** A terminal without colour. */
export function terminalOf(columns: number, rows: number): Terminal {
  return { columns, rows, colour: false, ascii: false, background: 'dark' };
}

/** The screen that a reader of `model` sees after these keys, with white space at the ends of lines. */
export function draw(
  model: DashboardModel,
  terminal: Terminal,
  pressed: readonly string[] = [],
  status: Status = ready,
): string {
  const { state } = pressAll(model, terminal, pressed);
  const around = { model, shown: shownModel(model, state.filter), terminal, keys };
  return renderToString(
    <LookContext value={terminal}>
      <Screen {...around} state={state} status={status} />
    </LookContext>,
    { columns: terminal.columns },
  );
}

/** Where these keys lead, one after the other, and the effect of the last one. */
export function pressAll(
  model: DashboardModel,
  terminal: Terminal,
  pressed: readonly string[],
  start: DashboardState = initialState(model),
): Step {
  let step: Step = { state: start, effect: null };
  for (const key of pressed) {
    const shown = shownModel(model, step.state.filter);
    step = press(step.state, key, { model, shown, terminal, keys });
  }
  return step;
}
