import type { DashboardModel } from '../model/dashboard-model.ts';
import type { DashboardState } from '../state/dashboard-state.ts';
import type { Terminal } from '../terminal.ts';

/** What every screen is drawn from. */
export interface ScreenProps {
  readonly model: DashboardModel;
  readonly state: DashboardState;
  readonly terminal: Terminal;
}
