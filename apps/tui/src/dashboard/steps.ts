import { setImmediate } from 'node:timers/promises';

/** Work in small steps, between any two of which something else may be done. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds of work in one go: short against the 33 in which a key is to be answered. */
const SLICE = 6;

/** The result of work that is done without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The result of work that pauses again and again, so that keys are heard meanwhile. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await setImmediate();
    start = performance.now();
  }
}

/** What a function makes of each item, one a step. */
export function* mapped<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}
