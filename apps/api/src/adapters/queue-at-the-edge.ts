import { giveUpJob } from '../dossiers/give-up-job.ts';
import { runJob } from '../dossiers/run-job.ts';
import type { JobName, Ports } from '../ports.ts';

/** What the app uses of a Queues binding. */
export interface QueueProducer {
  readonly send: (job: JobName) => Promise<void>;
}

/** What it uses of a batch that a queue delivers. */
export interface QueueBatch {
  readonly messages: readonly QueueMessage[];
}

interface QueueMessage {
  readonly body: unknown;
  readonly attempts: number;
  readonly ack: () => void;
  readonly retry: () => void;
}

/** Times that a job is begun before it is given up. */
const ATTEMPTS = 3;

/** Runs the jobs of a batch; the queue brings back those that failed, until they are given up. */
export function queueConsumer(ports: Ports): (batch: QueueBatch) => Promise<void> {
  return async ({ messages }) => {
    for (const message of messages) {
      const job = message.body as JobName;
      try {
        await runJob(ports, job);
        message.ack();
      } catch (error) {
        console.error(
          JSON.stringify({
            level: 'error',
            event: 'job failed',
            ...job,
            attempt: message.attempts,
            error: error instanceof Error ? error.name : 'unknown',
          }),
        );
        if (message.attempts < ATTEMPTS) message.retry();
        else {
          await giveUpJob(ports, job);
          message.ack();
        }
      }
    }
  };
}
