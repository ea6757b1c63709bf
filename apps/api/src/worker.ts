import { env } from 'cloudflare:workers';
import { analyze } from '@parley/core';
import { createPageFetcher, requestByFetch } from '@parley/reading';
import { type D1, d1Database } from './adapters/d1-database.ts';
import { limitAtTheEdge, type RateLimiter } from './adapters/limit-at-the-edge.ts';
import { logToConsole } from './adapters/log-to-console.ts';
import { type QueueBatch, type QueueProducer, queueConsumer } from './adapters/queue-at-the-edge.ts';
import { createApp } from './app.ts';
import { createDossierCache } from './dossiers/dossier-cache.ts';
import { countStreams } from './following/open-streams.ts';
import { STREAMS_PER_CLIENT } from './limits.ts';
import type { Ports } from './ports.ts';
import { portsOfSettings, readSettings, Settings } from './settings.ts';
import { createAnswerCache } from './storage/answer-cache.ts';
import { joinShards } from './storage/shards.ts';

/** Databases by their letters: DATABASE is `a`, DATABASE_B `b`, and so on. */
const databases = ['DATABASE', ...[...'BCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `DATABASE_${letter}`)]
  .flatMap((name) => (env[name] ? [env[name] as D1] : []))
  .map(d1Database);
const [first, ...more] = databases;
if (!first) throw new Error('There is no binding DATABASE.');

const settings = readSettings(Settings, env);
const jobs = env.JOBS as QueueProducer;
const limiter = env.RATE_LIMITER as RateLimiter | undefined;
const ports: Ports = {
  ...portsOfSettings(settings),
  ...(limiter && settings.RATE_LIMIT !== 0 && { rateLimit: limitAtTheEdge(limiter) }),
  analyze,
  log: logToConsole,
  shards: joinShards([first, ...more]),
  cache: createDossierCache({ dossiers: 2, characters: 500_000 }),
  answers: createAnswerCache((settings.CACHE_MEGABYTES ?? 8) * 1_048_576),
  streams: countStreams({
    perClient: settings.STREAMS_PER_CLIENT ?? STREAMS_PER_CLIENT,
    all: settings.STREAMS_LIMIT ?? 100,
  }),
  articlesLimit: settings.ARTICLES_LIMIT ?? 1_000,
  ...(settings.FETCH_PAGES === 'on' && { fetchPage: createPageFetcher({ request: requestByFetch }) }),
  clientOf: (context) => context.req.header('CF-Connecting-IP') ?? 'unknown',
  originOf: (context) => new URL(context.req.url).origin,
  enqueue: (job) => jobs.send(job),
};
const app = createApp(ports);
const consume = queueConsumer(ports);

export default {
  fetch: app.fetch,
  queue: (batch: QueueBatch) => consume(batch),
};
