import { Hono } from 'hono';
import { compareDossiers } from '../dossiers/compare-dossiers.ts';
import { compile } from '../dossiers/compiled-dossier.ts';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { validQuery } from '../request/valid-query.ts';
import { DiffQuery } from '../shapes/diff.ts';
import { dated } from '../storage/kept-article.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/diff?from=&to=`: what changed between two days, by the articles that were out before each. */
export function diffRoute(ports: ReadPorts & Pick<Ports, 'cache'>) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/diff',
    produces('application/json'),
    validQuery(DiffQuery),
    readDossier(ports),
    async (context) => {
      const { from, to } = context.req.valid('query');
      if (to !== undefined && to < from) {
        throw new Refusal({
          status: 422,
          detail: 'The comparison ends before it begins.',
          errors: [{ parameter: 'to', detail: 'is before `from`' }],
        });
      }
      const { row, database } = context.get('dossier');
      const { articles } = await ports.cache.get(database, row);
      const before = (end: string) => [...articles.values()].filter((article) => dated(article) < end);
      const [earlier, later] = [before(from), to === undefined ? articles.values() : before(to)];
      return context.json(
        compareDossiers(compile(row.revision, earlier).dossier, compile(row.revision, later).dossier),
      );
    },
  );
}
