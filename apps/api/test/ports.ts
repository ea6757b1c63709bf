import { analyze } from '@parley/core';
import { applyMigrations } from '../src/adapters/apply-migrations.ts';
import { openLibsql } from '../src/adapters/libsql-database.ts';
import { queueInProcess } from '../src/adapters/queue-in-process.ts';
import { sha256 } from '../src/digest.ts';
import { createDossierCache } from '../src/dossiers/dossier-cache.ts';
import { giveUpJob } from '../src/dossiers/give-up-job.ts';
import { runJob } from '../src/dossiers/run-job.ts';
import { countStreams } from '../src/following/open-streams.ts';
import type { Ports } from '../src/ports.ts';
import { unlimited } from '../src/security/token-buckets.ts';
import { createAnswerCache } from '../src/storage/answer-cache.ts';
import type { Database } from '../src/storage/database.ts';
import { joinShards } from '../src/storage/shards.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Tokens that the apps under test know. */
export const TOKENS = { write: 'a-token-that-writes', read: 'a-token-that-reads' } as const;

/** A SQLite file of its own, with the schema. */
export async function testDatabase(): Promise<Database> {
  const { client, database } = await openLibsql(`file:${await temporaryFolder()}/parley.db`);
  await applyMigrations(client, new URL('../migrations/', import.meta.url));
  return database;
}

/** Real ports on a SQLite file of their own: public reads, no limits of rate. Overrides replace some of them. */
export async function testPorts(overrides: Partial<Ports> = {}): Promise<Ports> {
  const ports: Ports = {
    analyze,
    log: () => undefined,
    shards: joinShards([await testDatabase()]),
    cache: createDossierCache({ dossiers: 4, characters: 1_000_000 }),
    answers: createAnswerCache(1_048_576),
    access: {
      writeTokens: [await sha256(TOKENS.write)],
      readTokens: [await sha256(TOKENS.read)],
      publicReads: true,
    },
    origins: [],
    articlesLimit: 100,
    changesDays: 0,
    streams: countStreams({ perClient: 100, all: 1_000 }),
    rateLimit: unlimited,
    clientOf: () => 'test',
    originOf: (context) => new URL(context.req.url).origin,
    enqueue: (job) => queue.enqueue(job),
    ...overrides,
  };
  const queue = queueInProcess(
    (job) => runJob(ports, job),
    (job) => giveUpJob(ports, job),
  );
  return ports;
}
