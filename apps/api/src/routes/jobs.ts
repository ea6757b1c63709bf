import { Hono } from 'hono';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { validQuery } from '../request/valid-query.ts';
import type { Job } from '../shapes/job.ts';
import { NoQuery } from '../shapes/page.ts';
import { findJob, type JobRow } from '../storage/jobs.ts';
import { openDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/jobs/{id}`: what came of articles that were added with `Prefer: respond-async`. */
export function jobsRoute(ports: Pick<Ports, 'shards'>) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/jobs/:job',
    produces('application/json'),
    validQuery(NoQuery),
    openDossier(ports),
    async (context) => {
      const { row, database } = context.get('dossier');
      const job = await findJob(database, row.id, context.req.param('job'));
      if (job === null) throw new Refusal({ status: 404, detail: 'There is no such job.' });
      return context.json(jobAnswer(job));
    },
  );
}

/** A job as clients see it. */
function jobAnswer({ id, dossier, state, created, updated, answer }: JobRow): Job {
  const told = answer === null ? null : JSON.parse(answer);
  return {
    ...{ id, dossier, state, created, updated },
    added: state === 'done' ? told : null,
    problem: state === 'failed' ? told : null,
  };
}
