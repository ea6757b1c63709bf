import { existsSync } from 'node:fs';
import { analyze } from '@parley/core';
import { createPageFetcher } from '@parley/reading';
import { requestOnNode } from '@parley/reading/node';
import * as z from 'zod';
import { applyMigrations } from './adapters/apply-migrations.ts';
import { clientOnNode } from './adapters/client-on-node.ts';
import { openLibsql } from './adapters/libsql-database.ts';
import { logToConsole } from './adapters/log-to-console.ts';
import { originOnNode } from './adapters/origin-on-node.ts';
import { queueInProcess } from './adapters/queue-in-process.ts';
import { serveOnNode } from './adapters/serve-on-node.ts';
import { createApp } from './app.ts';
import { sha256 } from './digest.ts';
import { createDossierCache } from './dossiers/dossier-cache.ts';
import { giveUpJob } from './dossiers/give-up-job.ts';
import { runJob } from './dossiers/run-job.ts';
import { countStreams } from './following/open-streams.ts';
import { STREAMS_PER_CLIENT } from './limits.ts';
import type { Ports } from './ports.ts';
import { portsOfSettings, readSettings, Settings, WrongSetting } from './settings.ts';
import { createAnswerCache } from './storage/answer-cache.ts';
import type { Database } from './storage/database.ts';
import { waitingJobs } from './storage/jobs.ts';
import { joinShards } from './storage/shards.ts';

const NodeSettings = Settings.extend({
  HOST: z.string().min(1, 'is empty').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a number from 0 to 65535')
    .transform(Number)
    .pipe(z.int().max(65_535, 'is a number from 0 to 65535'))
    .default(8787),
  DATABASE_URL: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((url) => url !== ''))
    .pipe(z.array(z.string()).min(1, 'is empty').max(26, 'names more than 26 databases'))
    .default(['file:parley.db']),
  DATABASE_TOKEN: z.string().optional(),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
});

const settings = settingsOrEnd();
const { HOST, PORT, DATABASE_URL, DATABASE_TOKEN, TRUST_PROXY } = settings;
const opened = await orEnd('Cannot open the database', () => openAll(DATABASE_URL));
const [first, ...more] = opened.map(({ database }) => database);
const ports: Ports = {
  ...portsOfSettings({ ...settings, WRITE_TOKENS: await writeTokens() }),
  analyze,
  log: logToConsole,
  shards: joinShards([first!, ...more]),
  cache: createDossierCache({ dossiers: 8, characters: 4_000_000 }),
  answers: createAnswerCache((settings.CACHE_MEGABYTES ?? 64) * 1_048_576),
  streams: countStreams({
    perClient: settings.STREAMS_PER_CLIENT ?? STREAMS_PER_CLIENT,
    all: settings.STREAMS_LIMIT ?? 1_000,
  }),
  articlesLimit: settings.ARTICLES_LIMIT ?? 10_000,
  ...(settings.FETCH_PAGES === 'on' && { fetchPage: createPageFetcher({ request: requestOnNode() }) }),
  clientOf: clientOnNode(TRUST_PROXY === 'yes'),
  originOf: originOnNode(TRUST_PROXY === 'yes'),
  enqueue: (job) => queue.enqueue(job),
};
const queue = queueInProcess(
  (job) => runJob(ports, job),
  (job, error) => {
    tell('job failed', { ...job, error: error instanceof Error ? error.name : 'unknown' });
    return giveUpJob(ports, job);
  },
);
for (const database of opened.map((one): Database => one.database)) {
  for (const job of await waitingJobs(database)) await queue.enqueue(job);
}

const server = await orEnd(`Cannot listen on ${HOST}, port ${PORT}`, () =>
  serveOnNode(createApp(ports), HOST, PORT),
);
tell('listening', { url: server.url.origin });

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    tell('stopping', { signal });
    await Promise.all([server.close(), queue.stop()]);
    for (const { client } of opened) client.close();
    tell('stopped');
  });
}

function settingsOrEnd(): z.output<typeof NodeSettings> {
  try {
    return readSettings(NodeSettings, process.env);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

async function orEnd<Made>(what: string, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** The folder of SQL stands beside the bundle, or beside `src`. */
async function openAll(urls: readonly string[]) {
  const beside = new URL('migrations/', import.meta.url);
  const migrations = existsSync(beside) ? beside : new URL('../migrations/', import.meta.url);
  const open = [];
  for (const url of urls) {
    const one = await openLibsql(url, DATABASE_TOKEN);
    await applyMigrations(one.client, migrations);
    open.push(one);
  }
  return open;
}

/** The tokens that are configured; without any, on the own machine, one for this run, told on standard error. */
async function writeTokens(): Promise<readonly string[]> {
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(HOST);
  if (settings.WRITE_TOKENS.length > 0 || !isLocal) return settings.WRITE_TOKENS;
  const token = [...crypto.getRandomValues(new Uint8Array(24))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  console.error(`WRITE_TOKENS is not set. Until this process ends, writes take the token ${token}`);
  return [await sha256(token)];
}

function tell(event: string, about: object = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), level: 'info', event, ...about }));
}
