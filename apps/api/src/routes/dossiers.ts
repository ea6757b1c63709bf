import { Hono } from 'hono';
import { openNewDossier } from '../dossiers/open-new-dossier.ts';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { DossierCursor, placeOf } from '../request/cursor.ts';
import { idempotencyKey } from '../request/idempotency-key.ts';
import { validJson } from '../request/valid-json.ts';
import { validQuery } from '../request/valid-query.ts';
import { type DossierSummary, DossiersQuery, NewDossier } from '../shapes/dossier.ts';
import { NoQuery } from '../shapes/page.ts';
import { type DossierRow, deleteDossier, listDossiers } from '../storage/dossiers.ts';
import { pageOfRows } from './answer-page.ts';
import { openDossier, type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `POST`, `GET /v1/dossiers` and `GET`, `DELETE /v1/dossiers/{id}`. */
export function dossiersRoute(ports: ReadPorts) {
  const { shards } = ports;
  const json = produces('application/json');
  return new Hono<WithDossier>()
    .post('/v1/dossiers', json, validJson(NewDossier), async (context) => {
      const opened = context.req.valid('json');
      const row = await openNewDossier(shards, opened, await idempotencyKey(context));
      context.header('Location', `/v1/dossiers/${row.id}`);
      return context.json(summary(row), 201);
    })
    .get('/v1/dossiers', json, validQuery(DossiersQuery), async (context) => {
      const { cursor, limit = PAGE_DEFAULT } = context.req.valid('query');
      const place = placeOf(DossierCursor, cursor);
      const after = place && { letter: place[0], created: place[1], id: place[2] };
      const rows = await listDossiers(shards, after, limit + 1);
      const page = pageOfRows(
        context,
        rows,
        limit,
        ({ id, created }) => [id.slice(0, 1), created, id],
        summary,
      );
      return context.json(page);
    })
    .get('/v1/dossiers/:dossier', json, validQuery(NoQuery), readDossier(ports), (context) =>
      context.json(summary(context.get('dossier').row)),
    )
    .delete('/v1/dossiers/:dossier', validQuery(NoQuery), openDossier(ports), async (context) => {
      const { row, database } = context.get('dossier');
      await deleteDossier(database, row.id);
      return context.body(null, 204);
    });
}

function summary({ articles, matters, agreements, open_issues, quotes, ...row }: DossierRow): DossierSummary {
  return { ...row, counts: { articles, matters, agreements, openIssues: open_issues, quotes } };
}
