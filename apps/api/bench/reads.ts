// Reads a second from dossiers of 100, 1,000 and 10,000 articles, from the service as it is deployed, on one core, with the
// load from a second process: pnpm --filter @parley/api bench:reads [ARTICLES…]. The service must be built.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { analyze } from '@parley/core';
import { applyMigrations } from '../src/adapters/apply-migrations.ts';
import { openLibsql } from '../src/adapters/libsql-database.ts';
import { addArticles, readAll } from '../src/dossiers/add-articles.ts';
import { createDossierCache } from '../src/dossiers/dossier-cache.ts';
import { insertDossier } from '../src/storage/dossiers.ts';
import { inventedArticle } from './invented-article.ts';

const CONNECTIONS = 20;
const SECONDS = 3;
/** Articles added at a time. */
const BATCH = 500;

const READS = [
  ['agreements', 'agreements'],
  ['agreements of a party, two outlets', 'agreements?party=Sudria&min_outlets=2'],
  ['agreements by words', 'agreements?q=ferry%20line'],
  ['open issues since a day', 'open-issues?since=2026-06-01&limit=50'],
  ['quotes of a speaker', 'quotes?speaker=Jane%20Roe'],
  ['matters', 'matters?min_outlets=2'],
  ['not modified', 'agreements'],
] as const;

/** What autocannon's report tells of a run. */
interface Report {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

const sizes = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
const url = `file:${folder}/parley.db`;
let service: ChildProcess | undefined;
try {
  const dossiers: [size: number, id: string][] = [];
  for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) dossiers.push([size, await fill(size)]);
  for (const megabytes of [64, 0]) {
    console.log(megabytes > 0 ? '\nAnswers sent again where nothing changed' : '\nEvery answer made anew');
    await measure(await serve(megabytes), dossiers);
    service?.kill();
  }
} finally {
  service?.kill();
  await rm(folder, { recursive: true });
}

/** Prints a line for each read of each dossier. */
async function measure(address: string, dossiers: readonly (readonly [size: number, id: string])[]) {
  for (const [size, id] of dossiers) {
    console.log(`${`${size} articles`.padEnd(38)}requests/s   p50 ms   p99 ms   CPU ms`);
    for (const [name, path] of READS) {
      const before = cpuSeconds();
      const { requests, latency } = await load(
        `${address}/v1/dossiers/${id}/${path}`,
        name === 'not modified',
      );
      const cpu = ((cpuSeconds() - before) * 1000) / requests.total;
      const cells = [latency.p50, latency.p99, cpu.toFixed(3)].map((cell) => String(cell).padStart(8));
      console.log(`  ${name.padEnd(36)}${[requests.average.toFixed(0).padStart(10), ...cells].join(' ')}`);
    }
  }
}

/** A new dossier of invented articles. */
async function fill(size: number): Promise<string> {
  const { client, database } = await openLibsql(url);
  await applyMigrations(client, new URL('../migrations/', import.meta.url));
  const id = `abench${size}`;
  await insertDossier(database, { id, title: `${size} articles`, created: new Date().toISOString() });
  const ports = {
    cache: createDossierCache({ dossiers: 1, characters: 0 }),
    database,
    articlesLimit: size,
    changesDays: 0,
  };
  const start = performance.now();
  for (let done = 0; done < size; done += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, size - done) }, (_, index) => done + index);
    await addArticles(ports, id, await readAll(numbers.map(inventedArticle), analyze));
  }
  console.log(`${size} articles read and kept in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  client.close();
  return id;
}

/** Starts the service on one core; its address. */
async function serve(megabytes: number): Promise<string> {
  const program = fileURLToPath(new URL('../dist/node/node.js', import.meta.url));
  service = spawn('taskset', ['--cpu-list', '0', process.execPath, program], {
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL: url, CACHE_MEGABYTES: String(megabytes) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface(service.stdout!);
  const [line] = await once(lines, 'line');
  lines.on('line', () => undefined);
  return (JSON.parse(line) as { url: string }).url;
}

/** Seconds of CPU that the service has used (Linux: its user and system time in hundredths). */
function cpuSeconds(): number {
  const fields = readFileSync(`/proc/${service!.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Loads an address for a while from another process. */
async function load(address: string, isKnown: boolean): Promise<Report> {
  const tag = isKnown ? (await fetch(address)).headers.get('ETag') : null;
  const headers = tag === null ? {} : { 'If-None-Match': tag };
  const program = fileURLToPath(new URL('./load.ts', import.meta.url));
  const load = [address, String(CONNECTIONS), String(SECONDS), JSON.stringify(headers)];
  const child = spawn(process.execPath, [program, ...load], { stdio: ['ignore', 'pipe', 'inherit'] });
  const report = JSON.parse(await text(child.stdout)) as Report;
  if (report.errors > 0 || (report.non2xx > 0 && !isKnown)) throw new Error(`${address} failed under load.`);
  return report;
}
