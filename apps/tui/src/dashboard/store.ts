import type { Keys } from './keys.ts';
import { buildModel } from './model/build-model.ts';
import type { DashboardModel } from './model/dashboard-model.ts';
import { modelSteps } from './model/model-steps.ts';
import type { Reading } from './sources/source.ts';
import { type DashboardState, initialState, type Message } from './state/dashboard-state.ts';
import type { Effect } from './state/effect.ts';
import { keepPlace } from './state/keep-place.ts';
import { press } from './state/reduce.ts';
import { shownModel } from './state/shown-model.ts';
import type { Status } from './status.ts';
import { inSlices } from './steps.ts';
import type { Terminal } from './terminal.ts';

/** All that a frame is drawn from, beside the terminal. */
export interface Frame {
  readonly model: DashboardModel;
  /** What the filter leaves of the model. */
  readonly shown: DashboardModel;
  readonly state: DashboardState;
  readonly status: Status;
}

/** The dashboard's memory: keys and readings go in, frames come out. */
export interface Store {
  readonly frame: () => Frame;
  /** Be told of every new frame, until the function that comes back is called. */
  readonly subscribe: (onFrame: () => void) => () => void;
  readonly press: (key: string, terminal: Terminal) => void;
  /** Show what a source has by now; resolves when it is shown. Keys work meanwhile, and the reader keeps the place. */
  readonly read: (reading: Reading) => Promise<void>;
  readonly tell: (message: Message) => void;
}

/** What a store is given. */
export interface StoreOptions {
  readonly keys: Keys;
  /** Whether the mouse works from the start. */
  readonly mouse?: boolean;
  /** Called with whatever a key asks for outside the dashboard. */
  readonly onEffect: (effect: Effect) => void;
}

/** A store that begins with a reading. */
export function createStore(first: Reading, { keys, mouse = false, onEffect }: StoreOptions): Store {
  let reading = first;
  let frame = firstFrame(first, mouse);
  let touched = false;
  const listeners = new Set<() => void>();
  const show = (next: Frame) => {
    frame = next;
    for (const onFrame of listeners) onFrame();
  };
  const take = async (next: Reading) => {
    const { dossier, analyses, failures, status } = next;
    const sameData = dossier === reading.dossier && failures === reading.failures;
    reading = next;
    if (sameData) return show({ ...frame, status });
    const model = await inSlices(modelSteps(dossier, analyses, failures));
    show(withModel(frame, model, status, touched));
  };
  let taken = Promise.resolve();
  return {
    frame: () => frame,
    subscribe: (onFrame) => {
      listeners.add(onFrame);
      return () => listeners.delete(onFrame);
    },
    press: (key, terminal) => {
      touched = true;
      const { state, effect } = press(frame.state, key, { ...frame, terminal, keys });
      if (state !== frame.state) show(withState(frame, state));
      if (effect) onEffect(effect);
    },
    read: (next) => {
      taken = taken.then(() => take(next));
      return taken;
    },
    tell: (message) => show({ ...frame, state: { ...frame.state, message } }),
  };
}

function firstFrame({ dossier, analyses, failures, status }: Reading, mouse: boolean): Frame {
  const model = buildModel(dossier, analyses, failures);
  return { model, shown: model, state: { ...initialState(model), mouse }, status };
}

function withState(frame: Frame, state: DashboardState): Frame {
  const shown = state.filter === frame.state.filter ? frame.shown : shownModel(frame.model, state.filter);
  return { ...frame, state, shown };
}

function withModel(frame: Frame, model: DashboardModel, status: Status, touched: boolean): Frame {
  const shown = shownModel(model, frame.state.filter);
  // Until a key is pressed there is no place to keep: the first entry stays selected, on the side that has one.
  const state = touched
    ? keepPlace(frame.state, frame.shown, shown)
    : { ...frame.state, focus: initialState(model).focus };
  return { model, shown, state, status };
}
