import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { complain } from './output/complain.ts';
import { endOnOutputError } from './output/end-on-output-error.ts';
import { exitCode } from './output/exit-code.ts';
import { runCommand } from './run-command.ts';
import { endInterrupted } from './terminal/end-interrupted.ts';

if (isMainThread) await command();
else if (parentPort) {
  const { runReader } = await import('./reader/run-reader.ts');
  runReader(workerData.reader, parentPort);
}

async function command(): Promise<void> {
  process.stdout.on('error', endOnOutputError);
  // With nobody left to complain to, the exit code alone tells.
  process.stderr.on('error', () => undefined);
  process.on('SIGINT', endInterrupted);
  try {
    process.exitCode = await runCommand(process.argv.slice(2), new URL(import.meta.url));
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of ['this is a fault of the program, please report it:', ...stack.split('\n')])
      complain(line);
    process.exitCode = exitCode.error;
  }
}
