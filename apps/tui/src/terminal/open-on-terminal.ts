import type { ReadStream } from 'node:tty';
import type { DashboardEnd, DashboardOptions } from '../dashboard/open-dashboard.tsx';
import { complain, complainOf } from '../output/complain.ts';
import { endOnOutputError } from '../output/end-on-output-error.ts';
import { exitCodeOf } from '../report/outcome.ts';
import { endInterrupted } from './end-interrupted.ts';
import { openKeyboard } from './open-keyboard.ts';

/** The dashboard's libraries need this version of Node; all else runs on older ones. */
const DASHBOARD_NODE = 22;

/** The keyboard for the dashboard; null where there is no terminal, or a Node that is too old, which is told. */
export function dashboardKeyboard(): ReadStream | null {
  const keyboard = openKeyboard();
  const version = process.versions.node;
  if (keyboard === null || Number.parseInt(version, 10) >= DASHBOARD_NODE) return keyboard;
  complain(
    `the dashboard needs Node ${DASHBOARD_NODE} or later, and this is ${version}; here is the report instead`,
  );
  return null;
}

/** Open the dashboard, and tell afterwards what could not be read; the exit code comes back. */
export async function openOnTerminal(
  options: Omit<DashboardOptions, 'output'>,
  failEmpty: boolean,
): Promise<number> {
  // Loaded here, so that no other command waits for it.
  const { openDashboard } = await import('../dashboard/open-dashboard.tsx');
  // From here on the dashboard answers for the terminal.
  process.off('SIGINT', endInterrupted);
  process.stdout.off('error', endOnOutputError);
  const end = await openDashboard({ ...options, output: process.stdout });
  options.input.destroy();
  return endingOf(end, failEmpty);
}

function endingOf({ code, reading }: DashboardEnd, failEmpty: boolean): number {
  const { dossier, failures } = reading;
  for (const failure of failures) complainOf(failure);
  const outcome = {
    read: dossier.articles.length,
    failed: failures.length,
    found: dossier.matters.length + dossier.quotes.length,
  };
  return code === 0 ? exitCodeOf(outcome, failEmpty) : code;
}
