import { Hono } from 'hono';
import { endTime, startTime } from 'hono/timing';
import { addArticles, NotAddable, readAll } from '../dossiers/add-articles.ts';
import { analyzeFor } from '../dossiers/analyze-for.ts';
import { removeArticle } from '../dossiers/remove-article.ts';
import { whyNotAddable } from '../dossiers/why-not-addable.ts';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { PlaceCursor, placeOf } from '../request/cursor.ts';
import { readExtractRequest } from '../request/read-extract-request.ts';
import { validQuery } from '../request/valid-query.ts';
import { ArticlesQuery } from '../shapes/article.ts';
import { NoQuery } from '../shapes/page.ts';
import { findArticle } from '../storage/articles.ts';
import { listArticles } from '../storage/list-articles.ts';
import { pageOfRows } from './answer-page.ts';
import { enqueueArticles } from './enqueue-articles.ts';
import { onlyOnce } from './only-once.ts';
import { noDossier, openDossier, readDossier, type WithDossier } from './open-dossier.ts';

/** `POST`, `GET …/articles` and `GET`, `DELETE …/articles/{id}`. */
export function articlesRoute(ports: Ports) {
  const json = produces('application/json');
  const { articlesLimit, cache, changesDays } = ports;
  return new Hono<WithDossier>()
    .post(
      '/v1/dossiers/:dossier/articles',
      json,
      openDossier(ports),
      readExtractRequest(ports, 'no words'),
      async (context) => {
        const { articles, isBatch } = context.req.valid('json');
        const { row, database } = context.get('dossier');
        refuseControlCharacters(articles, isBatch);
        return onlyOnce(context, { articles, isBatch }, async (keep) => {
          if (prefersAsync(context.req.header('Prefer'))) {
            return enqueueArticles(ports, context, articles, keep);
          }
          startTime(context, 'analyze');
          const read = await readAll(articles, await analyzeFor(ports, database, row.id));
          endTime(context, 'analyze');
          try {
            const revised = await addArticles(
              { cache, database, articlesLimit, changesDays },
              row.id,
              read,
              (added) => keep({ status: 201, body: added }),
            );
            if (revised.outcome === 'gone') throw noDossier();
            return revised.outcome === 'answered' ? null : context.json(revised.answer, 201);
          } catch (error) {
            if (!(error instanceof NotAddable)) throw error;
            throw new Refusal(whyNotAddable(error, isBatch));
          }
        });
      },
    )
    .get(
      '/v1/dossiers/:dossier/articles',
      json,
      validQuery(ArticlesQuery),
      readDossier(ports),
      async (context) => {
        const { cursor, limit = PAGE_DEFAULT, ...filters } = context.req.valid('query');
        const { row, database } = context.get('dossier');
        const [place = null] = placeOf(PlaceCursor, cursor) ?? [];
        const rows = await listArticles(database, row.id, filters, place, limit + 1);
        const page = pageOfRows(
          context,
          rows,
          limit,
          (article) => [article.place],
          ({ id, added, header }) => ({ id, added, ...header }),
        );
        return context.json(page);
      },
    )
    .get(
      '/v1/dossiers/:dossier/articles/:article',
      json,
      validQuery(NoQuery),
      readDossier(ports),
      async (context) => {
        const { row, database } = context.get('dossier');
        const article = await findArticle(database, row.id, context.req.param('article'));
        if (article === null) throw noArticle();
        return context.json(article.analysis);
      },
    )
    .delete(
      '/v1/dossiers/:dossier/articles/:article',
      json,
      validQuery(NoQuery),
      openDossier(ports),
      async (context) => {
        const { row, database } = context.get('dossier');
        const removed = await removeArticle(
          { cache, database, changesDays },
          row.id,
          context.req.param('article'),
        );
        if (removed.outcome !== 'done') throw noDossier();
        if (removed.answer === null) throw noArticle();
        return context.json(removed.answer);
      },
    );
}

function noArticle(): Refusal {
  return new Refusal({ status: 404, detail: 'The dossier has no such article.' });
}

/** Whether a Prefer header asks for an answer before the work is done (RFC 7240). */
function prefersAsync(prefer: string | undefined): boolean {
  return (prefer ?? '').split(',').some((one) => one.trim().toLowerCase() === 'respond-async');
}

/** An id that is kept stands in paths and logs. */
function refuseControlCharacters(
  articles: readonly { readonly id?: string | undefined }[],
  isBatch: boolean,
): void {
  const errors = articles.flatMap(({ id = '' }, index) =>
    /\p{Cc}/u.test(id)
      ? [{ pointer: `${isBatch ? `/articles/${index}` : ''}/id`, detail: 'holds control characters' }]
      : [],
  );
  if (errors.length > 0)
    throw new Refusal({ status: 422, detail: 'An id holds control characters.', errors });
}
