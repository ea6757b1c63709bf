import type { ArticleInput } from '@parley/core';
import type { Context } from 'hono';
import type { Ports } from '../ports.ts';
import type { Job } from '../shapes/job.ts';
import { Conflict, type Statement } from '../storage/database.ts';
import { forgetJobs, insertJob } from '../storage/jobs.ts';
import type { Kept } from './only-once.ts';
import { noDossier, type WithDossier } from './open-dossier.ts';

/** Keeps articles as a job and hands it to the queue; answers 202 with the job, or null where the answer is kept already. */
export async function enqueueArticles(
  { enqueue }: Pick<Ports, 'enqueue'>,
  context: Context<WithDossier>,
  articles: readonly ArticleInput[],
  keep: (kept: Kept<Job>) => readonly Statement[],
) {
  const { row, database } = context.get('dossier');
  const id = crypto.randomUUID();
  const now = new Date().toISOString();
  const job: Job = {
    ...{ id, dossier: row.id, state: 'waiting', created: now, updated: now },
    added: null,
    problem: null,
  };
  try {
    await database.write([
      forgetJobs(row.id),
      insertJob(job, JSON.stringify(articles)),
      ...keep({ status: 202, body: job }),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    if (error.table === 'answers') return null;
    throw noDossier();
  }
  await enqueue({ dossier: row.id, id });
  context.header('Location', `/v1/dossiers/${row.id}/jobs/${id}`);
  context.header('Preference-Applied', 'respond-async');
  return context.json(job, 202);
}
