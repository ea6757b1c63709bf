import { constants } from 'node:os';
import type { ReadStream, WriteStream } from 'node:tty';

/** Why the dashboard ends: with an exit code, and after a failure with what was thrown. */
export type Ending = { readonly code: number } | { readonly code: number; readonly error: unknown };

/** The ways out of the dashboard, brought together. */
export interface Endings {
  /** Resolves with the first ending. */
  readonly ended: Promise<Ending>;
  readonly end: (ending: Ending) => void;
  /** Stop listening to the process. */
  readonly release: () => void;
}

/** Listen for what ends the dashboard from outside: signals, errors that nobody caught, a terminal that is gone. */
export function watchEndings(input: ReadStream, output: WriteStream): Endings {
  const { promise: ended, resolve: end } = withResolver<Ending>();
  const onSignal = (signal: NodeJS.Signals) => end({ code: 128 + constants.signals[signal] });
  const onError = (error: unknown) => end({ code: 1, error });
  const onHangup = () => end({ code: 128 + constants.signals.SIGHUP });
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onError).on('unhandledRejection', onError);
  // These two stay: a terminal that is gone fails again when it is restored.
  input.on('error', onHangup).on('end', onHangup);
  output.on('error', onHangup);
  const release = () => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('uncaughtException', onError).off('unhandledRejection', onError);
  };
  return { ended, end, release };
}

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
