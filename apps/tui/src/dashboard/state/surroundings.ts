import type { Action, Keys } from '../keys.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import type { Terminal } from '../terminal.ts';
import type { DashboardState } from './dashboard-state.ts';
import type { Effect } from './effect.ts';

/** What a key press is judged by, beside the state. */
export interface Surroundings {
  readonly model: DashboardModel;
  /** What the filter leaves of the model. */
  readonly shown: DashboardModel;
  readonly terminal: Terminal;
  readonly keys: Keys;
}

/** What a key press leads to. */
export interface Step {
  readonly state: DashboardState;
  readonly effect: Effect | null;
}

/** A part of the reducer: what an action does where it applies. */
export type Reducer = (state: DashboardState, action: Action, around: Surroundings) => Step;

/** A step that asks for nothing outside. */
export function stay(state: DashboardState): Step {
  return { state, effect: null };
}

/** A step that only tells the reader something. */
export function tell(state: DashboardState, text: string): Step {
  return stay({ ...state, message: { text, tone: 'failure' } });
}
