import { renderToString } from 'ink';
import { ColourContext } from '../components/colour-context.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { Screen } from '../screens/screen.tsx';
import { initialState } from '../state/dashboard-state.ts';
import { press } from '../state/reduce.ts';
import type { Terminal } from '../terminal.ts';

/** The screen that a reader of `model` sees after these keys, with white space at the ends of lines. */
export function draw(model: DashboardModel, terminal: Terminal, keys: readonly string[] = []): string {
  const state = keys.reduce((before, key) => press(before, key, { model, terminal }), initialState(model));
  return renderToString(
    <ColourContext value={terminal.colour}>
      <Screen model={model} state={state} terminal={terminal} />
    </ColourContext>,
    { columns: terminal.columns },
  );
}
