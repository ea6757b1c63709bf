import { unreadable } from './unreadable.ts';

/** An input that was not read. */
export interface Failure {
  /** The path, the address or the line, as a reader would name it. */
  readonly input: string;
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The failure of an input; rethrows what is no fault of the input. */
export function failure(input: string, error: unknown): Failure {
  const { message, remedy } = unreadable(error);
  return { input, reason: message, remedy };
}
