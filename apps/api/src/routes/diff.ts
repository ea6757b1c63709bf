import { compareDossiers, compileDossier } from '@parley/core';
import { Hono } from 'hono';
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
      const { articles, dossier } = await ports.cache.get(database, row);
      const before = (end: string) =>
        compileDossier(
          [...articles.values()].filter((article) => dated(article) < end).map(({ analysis }) => analysis),
        );
      const [earlier, later] = [before(from), to === undefined ? dossier : before(to)];
      return context.json(compareDossiers(earlier, later));
    },
  );
}
