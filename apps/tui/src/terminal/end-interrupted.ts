import { exitCode } from '../output/exit-code.ts';

/** What Ctrl-C does while articles are read. */
export function endInterrupted(): never {
  process.exit(exitCode.interrupted);
}
