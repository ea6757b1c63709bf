import { displayText } from '@parley/core';
import { InputError } from './input/input-error.ts';
import { parseMattersArguments, runMatters } from './matters/run-matters.ts';
import { parseArguments, UsageError, usage } from './parse-arguments.ts';
import { run } from './run.ts';

const [subject, ...rest] = process.argv.slice(2);

try {
  const { output, code } =
    subject === 'matters'
      ? await runMatters(parseMattersArguments(rest))
      : await run(parseArguments(process.argv.slice(2)));
  process.stdout.on('error', endQuietlyOnClosedPipe).write(`${output}\n`);
  process.exitCode = code;
} catch (error) {
  if (error instanceof UsageError) fail(error.message, 2, `${usage}\n`);
  else if (error instanceof InputError) fail(error.message, 1);
  else throw error;
}

function fail(message: string, code: 1 | 2, hint = ''): void {
  const safe = message.split('\n').map(displayText).join('\n');
  process.stderr.write(`eval: ${safe}\n${hint}`);
  process.exitCode = code;
}

/** Whoever reads may have seen enough, as `head` does. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
