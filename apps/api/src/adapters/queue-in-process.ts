import type { JobName } from '../ports.ts';

/** A queue in this process. */
export interface ProcessQueue {
  readonly enqueue: (job: JobName) => Promise<void>;
  /** Resolves when the job that is running has ended; those that wait stay in the database. */
  readonly stop: () => Promise<void>;
}

/** Times that a job is begun before it is given up. */
const ATTEMPTS = 3;

/**
 * Runs jobs one after the other. What it holds is a list of names: the jobs themselves are in the database, where a
 * restart finds those that wait. `giveUp` is told of a job that failed at every attempt.
 */
export function queueInProcess(
  run: (job: JobName) => Promise<void>,
  giveUp: (job: JobName, error: unknown) => Promise<void>,
): ProcessQueue {
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;
  const attempt = async (job: JobName): Promise<void> => {
    for (let count = 1; ; count++) {
      if (isStopped) return;
      try {
        return await run(job);
      } catch (error) {
        if (count >= ATTEMPTS) return giveUp(job, error);
      }
    }
  };
  return {
    enqueue: async (job) => {
      last = last.then(() => attempt(job));
    },
    stop: () => {
      isStopped = true;
      return last;
    },
  };
}
