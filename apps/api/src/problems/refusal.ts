import type { ProblemStatus, RequestError } from './problem.ts';

/** Why a request is refused, before it is known where that is told. */
export interface Reason {
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly errors?: readonly RequestError[];
  /** Headers that the answer needs to be of use: Allow, Accept. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown to end a request with a problem; `answerError` turns it into the answer. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.detail);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
