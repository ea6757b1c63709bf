import type { DashboardState } from '../state/dashboard-state.ts';
import type { Surroundings } from '../state/surroundings.ts';
import type { Status } from '../status.ts';

/** What every screen is drawn from. */
export interface ScreenProps extends Surroundings {
  readonly state: DashboardState;
  readonly status: Status;
}
