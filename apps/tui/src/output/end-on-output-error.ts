import { complain } from './complain.ts';
import { exitCode } from './exit-code.ts';

/** End quietly when the reader of standard output has gone (`parley … | head`), and loudly when writing fails. */
export function endOnOutputError(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(exitCode.done);
  complain(`cannot write to standard output: ${error.message}`);
  process.exit(exitCode.error);
}
