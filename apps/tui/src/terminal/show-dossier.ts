import { type Analysis, compileDossier } from '@parley/core';
import { fixedSource } from '../dashboard/sources/fixed-source.ts';
import { complain } from '../output/complain.ts';
import { endOnOutputError } from '../output/end-on-output-error.ts';
import { exitCode } from '../output/exit-code.ts';
import { print } from '../output/print.ts';
import { printReport } from '../report/print-report.ts';
import { endInterrupted } from './end-interrupted.ts';
import { openKeyboard } from './open-keyboard.ts';

/** The dashboard's libraries need this version of Node; all else runs on older ones. */
const DASHBOARD_NODE = 22;

/** Open the dashboard where a person sits at a terminal, or else print the report; the exit code comes back. */
export async function showDossier(analyses: readonly Analysis[]): Promise<number> {
  const dossier = compileDossier(analyses);
  const input = openKeyboard();
  if (input === null || !runsDashboard()) {
    await printReport(dossier, analyses, 'text', print);
    return exitCode.done;
  }
  // Loaded here, so that no other command waits for it.
  const { openDashboard } = await import('../dashboard/open-dashboard.tsx');
  // From here on the dashboard answers for the terminal.
  process.off('SIGINT', endInterrupted);
  process.stdout.off('error', endOnOutputError);
  const source = fixedSource(dossier, analyses);
  const { code } = await openDashboard({ source, input, output: process.stdout });
  input.destroy();
  return code;
}

function runsDashboard(): boolean {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) >= DASHBOARD_NODE) return true;
  complain(
    `the dashboard needs Node ${DASHBOARD_NODE} or later, and this is ${version}; here is the report instead`,
  );
  return false;
}
