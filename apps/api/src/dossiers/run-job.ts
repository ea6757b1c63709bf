import type { ArticleInput } from '@parley/core';
import type { JobName, Ports } from '../ports.ts';
import { endJob, findJob } from '../storage/jobs.ts';
import { addArticles, NotAddable, readAll } from './add-articles.ts';
import { analyzeFor } from './analyze-for.ts';
import { whyNotAddable } from './why-not-addable.ts';

/**
 * Reads the articles of a job and adds them to its dossier. A job that has ended, or whose dossier is gone, is left alone:
 * a queue may hand it over twice. The articles and the job's end are one transaction.
 */
export async function runJob(
  { shards, ...ports }: Pick<Ports, 'shards' | 'cache' | 'analyze' | 'articlesLimit' | 'changesDays'>,
  { dossier, id }: JobName,
): Promise<void> {
  const database = shards.of(dossier);
  const job = database && (await findJob(database, dossier, id));
  if (!database || job?.state !== 'waiting') return;
  const read = await readAll(
    JSON.parse(job.request) as ArticleInput[],
    await analyzeFor(ports, database, dossier),
  );
  try {
    await addArticles({ ...ports, database }, dossier, read, (added) => [
      endJob(dossier, id, 'done', JSON.stringify(added)),
    ]);
  } catch (error) {
    if (!(error instanceof NotAddable)) throw error;
    await database.write([endJob(dossier, id, 'failed', JSON.stringify(whyNotAddable(error, true)))]);
  }
}
