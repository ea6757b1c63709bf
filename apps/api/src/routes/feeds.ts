import { type Context, Hono } from 'hono';
import { atomFeed } from '../following/atom-feed.ts';
import { type Feed, feedOf } from '../following/feed.ts';
import { jsonFeed } from '../following/json-feed.ts';
import { FEED_LIMIT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { validQuery } from '../request/valid-query.ts';
import { NoQuery } from '../shapes/page.ts';
import { latestChanges } from '../storage/list-changes.ts';
import { listHeadlines } from '../storage/list-headlines.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/feed.atom` and `…/feed.json`: the last changes of a dossier, the latest first. */
export function feedsRoute(ports: ReadPorts) {
  const feedAt = (context: Context<WithDossier>) => feed(context, ports.originOf(context));
  return new Hono<WithDossier>()
    .get(
      '/v1/dossiers/:dossier/feed.atom',
      produces('application/atom+xml'),
      validQuery(NoQuery),
      readDossier(ports),
      async (context) => {
        const text = await atomFeed(await feedAt(context));
        return context.body(text, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
      },
    )
    .get(
      '/v1/dossiers/:dossier/feed.json',
      produces('application/feed+json'),
      validQuery(NoQuery),
      readDossier(ports),
      async (context) => {
        const text = JSON.stringify(jsonFeed(await feedAt(context)));
        return context.body(text, 200, { 'Content-Type': 'application/feed+json' });
      },
    );
}

async function feed(context: Context<WithDossier>, origin: string): Promise<Feed> {
  const { row, database } = context.get('dossier');
  const changes = await latestChanges(database, row.id, FEED_LIMIT);
  const articles = changes.flatMap(({ change }) =>
    'article' in change ? [change.article] : change.articles,
  );
  const headlines = await listHeadlines(database, row.id, [...new Set(articles)]);
  return feedOf(row, changes, headlines, {
    page: `${origin}/d/${row.id}`,
    self: `${origin}${context.req.path}`,
  });
}
