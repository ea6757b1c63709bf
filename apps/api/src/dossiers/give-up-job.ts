import type { JobName, Ports } from '../ports.ts';
import { endJob } from '../storage/jobs.ts';

/** Ends a job that failed for a reason of ours at every attempt. */
export async function giveUpJob({ shards }: Pick<Ports, 'shards'>, { dossier, id }: JobName): Promise<void> {
  const problem = {
    status: 500,
    detail: 'Something went wrong here, not with the articles. Send them again.',
  };
  await shards.of(dossier)?.write([endJob(dossier, id, 'failed', JSON.stringify(problem))]);
}
