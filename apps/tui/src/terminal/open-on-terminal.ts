import type { ReadStream, WriteStream } from 'node:tty';
import type { DashboardEnd } from '../dashboard/open-dashboard.tsx';
import type { DossierSource } from '../dashboard/sources/source.ts';
import { complain, complainOf } from '../output/complain.ts';
import { endOnOutputError } from '../output/end-on-output-error.ts';
import { exitCodeOf } from '../report/outcome.ts';
import type { DashboardSettings } from './dashboard-settings.ts';
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

/** What is opened, and how. */
export interface TerminalOptions extends DashboardSettings {
  readonly source: DossierSource;
  readonly input: ReadStream;
}

/** Open the dashboard, or read it out, and tell afterwards what could not be read; the exit code comes back. */
export async function openOnTerminal(options: TerminalOptions, failEmpty: boolean): Promise<number> {
  // From here on the dashboard answers for the terminal.
  process.off('SIGINT', endInterrupted);
  if (!options.screenReader) process.stdout.off('error', endOnOutputError);
  const end = await open({ ...options, output: process.stdout });
  options.input.destroy();
  return endingOf(end, failEmpty);
}

/** Loaded here, so that no other command waits for it. */
async function open(options: TerminalOptions & { readonly output: WriteStream }): Promise<DashboardEnd> {
  if (options.screenReader) {
    const { openSpoken } = await import('../dashboard/spoken/open-spoken.ts');
    return openSpoken({ ...options, ascii: options.look.ascii });
  }
  const { openDashboard } = await import('../dashboard/open-dashboard.tsx');
  return openDashboard(options);
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
