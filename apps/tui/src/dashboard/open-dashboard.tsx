import type { ReadStream, WriteStream } from 'node:tty';
import { type Analysis, type Dossier, displayText } from '@parley/core';
import { render } from 'ink';
import { Dashboard } from './dashboard.tsx';
import { type Ending, watchEndings } from './endings.ts';
import { buildModel } from './model/build-model.ts';
import { summarySentence } from './present/summary-sentence.ts';
import { stopJob } from './stop-job.ts';
import { allowsColour } from './terminal.ts';

/** What the dashboard shows, and where. */
export interface DashboardOptions {
  readonly dossier: Dossier;
  /** The analyses of all articles of the dossier, for their texts. */
  readonly analyses: readonly Analysis[];
  /** Where keys come from: a terminal. */
  readonly input: ReadStream;
  /** Where the screen is: a terminal. */
  readonly output: WriteStream;
  /** Whether attributes may be written; by default what the environment says. */
  readonly colour?: boolean;
}

/**
 * Show the dashboard until the reader quits, and leave the terminal as it was, one summary line apart.
 * Resolves with the exit code: 0, 1 after a failure (told on stderr), 130 after Ctrl-C, 128 + n after signal n.
 */
export async function openDashboard(options: DashboardOptions): Promise<number> {
  const { dossier, analyses, input, output, colour = allowsColour(process.env) } = options;
  const model = buildModel(dossier, analyses);
  const endings = watchEndings(input, output);
  const app = render(
    <Dashboard model={model} colour={colour} onSuspend={stopJob} onExit={(code) => endings.end({ code })} />,
    {
      stdin: input,
      stdout: output,
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      exitOnCtrlC: false,
      maxFps: 60,
    },
  );
  app.waitUntilExit().then(
    () => endings.end({ code: 0 }),
    (error: unknown) => endings.end({ code: 1, error }),
  );
  const ending = await endings.ended;
  app.unmount();
  endings.release();
  if (ending.code === 0) output.write(`${summarySentence(model)}\n`);
  tellFailure(ending);
  return ending.code;
}

function tellFailure(ending: Ending): void {
  if (!('error' in ending)) return;
  const { error } = ending;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`parley: the dashboard failed\n${trace.split('\n').map(displayText).join('\n')}\n`);
}
