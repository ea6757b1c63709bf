// Holds a stated rate of reads and writes for some minutes against the service as it is deployed, and counts that nothing
// which was acknowledged is lost: pnpm --filter @parley/api load [--minutes 1] [--rate 100] [--writers 2]. The service must
// be built. Everything stays on this machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedArticle } from './invented-article.ts';
import { memoryOf, serveForLoad } from './serve-for-load.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    rate: { type: 'string', default: '100' },
    writers: { type: 'string', default: '2' },
  },
});
const [minutes, rate, writers] = [values.minutes, values.rate, values.writers].map(Number) as [
  number,
  number,
  number,
];
/** The most that this command asks of a machine. */
const MOST = { minutes: 30, rate: 1_000, writers: 8 };
if (!(minutes > 0 && minutes <= MOST.minutes && rate > 0 && rate <= MOST.rate))
  throw new RangeError(`At most ${MOST.minutes} minutes, ${MOST.rate} requests a second.`);
if (!(writers >= 1 && writers <= MOST.writers)) throw new RangeError(`1 to ${MOST.writers} writers.`);

/** Writes of each writer a second: small beside the reads, as in news. */
const WRITES_A_SECOND = 1;
const READS = [
  ...['', '/agreements', '/open-issues?limit=50', '/quotes?speaker=Jane%20Roe', '/matters?min_outlets=2'],
  ...['/agreements?q=ferry%20line', '/articles', '/speakers', '/feed.json'],
];

const folder = await mkdtemp(join(tmpdir(), 'parley-load-'));
const service = await serveForLoad(`file:${folder}/parley.db`);
try {
  const dossier = await openDossier();
  const end = performance.now() + minutes * 60_000;
  const before = memoryOf(service.pid);
  const latencies: { readonly reads: number[]; readonly writes: number[] } = { reads: [], writes: [] };
  const errors = new Map<string, number>();
  const acknowledged = new Set<string>();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(service.pid));
  }, 1_000);
  await Promise.all([
    every(1_000 / rate, end, (turn) =>
      timed(latencies.reads, () => get(`/v1/dossiers/${dossier}${READS[turn % READS.length]}`)),
    ),
    ...Array.from({ length: writers }, (_, writer) =>
      inTurn(1_000 / WRITES_A_SECOND, end, (turn) =>
        timed(latencies.writes, () => add(dossier, writer, turn)),
      ),
    ),
  ]);
  clearInterval(watch);
  const after = memoryOf(service.pid);
  const kept = await keptArticles(dossier);
  const lost = [...acknowledged].filter((id) => !kept.has(id));

  console.log(
    `${minutes} min, ${rate} reads a second, ${writers} writers of ${WRITES_A_SECOND} article a second`,
  );
  tell('reads', latencies.reads);
  tell('writes', latencies.writes);
  const told = [...errors].map(([error, count]) => `${count} × ${error}`);
  console.log(`errors        ${told.length === 0 ? 'none' : told.join(', ')}`);
  console.log(`memory        ${before} MB at the start, ${after} MB at the end, ${most} MB at most`);
  console.log(`articles      ${acknowledged.size} acknowledged, ${kept.size} kept, ${lost.length} lost`);
  if (told.length > 0 || lost.length > 0) process.exitCode = 1;

  async function timed(into: number[], request: () => Promise<string | null>): Promise<void> {
    const start = performance.now();
    const error = await request().catch((failure: Error) => String(failure.cause ?? failure));
    into.push(performance.now() - start);
    if (error !== null) errors.set(error, (errors.get(error) ?? 0) + 1);
  }

  async function get(path: string): Promise<string | null> {
    const response = await fetch(`${service.url}${path}`);
    await response.arrayBuffer();
    return response.status === 200 ? null : `status ${response.status} of GET`;
  }

  async function add(to: string, writer: number, turn: number): Promise<string | null> {
    const article = { ...inventedArticle(turn * writers + writer), id: `writer-${writer}-${turn}` };
    const response = await post(`/v1/dossiers/${to}/articles`, article);
    await response.arrayBuffer();
    if (response.status !== 201) return `status ${response.status} of POST`;
    acknowledged.add(article.id);
    return null;
  }
} finally {
  service.stop();
  await rm(folder, { recursive: true });
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${service.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${service.token}` },
    body: JSON.stringify(body),
  });
}

async function openDossier(): Promise<string> {
  const opened = await post('/v1/dossiers', { title: 'Load' });
  return ((await opened.json()) as { id: string }).id;
}

/** The ids of all articles of a dossier. */
async function keptArticles(dossier: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let next: string | null = ''; next !== null; ) {
    const page = await fetch(
      `${service.url}/v1/dossiers/${dossier}/articles?limit=100${next && `&cursor=${next}`}`,
    );
    const { data, next: following } = (await page.json()) as { data: { id: string }[]; next: string | null };
    for (const { id } of data) ids.add(id);
    next = following;
  }
  return ids;
}

/** Begins a task every so many milliseconds, whether or not those before it have ended; waits for all of them. */
async function every(
  milliseconds: number,
  end: number,
  task: (turn: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  const running = new Set<Promise<void>>();
  for (let turn = 0; start + turn * milliseconds < end; turn++) {
    const left = start + turn * milliseconds - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    const one = task(turn).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}

/** The same, each task after the one before it. */
async function inTurn(
  milliseconds: number,
  end: number,
  task: (turn: number) => Promise<void>,
): Promise<void> {
  for (let turn = 0; performance.now() < end; turn++) {
    const start = performance.now();
    await task(turn);
    const left = start + milliseconds - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

function tell(name: string, latencies: number[]): void {
  latencies.sort((one, other) => one - other);
  const at = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? Number.NaN).toFixed(1);
  const rate = (latencies.length / (minutes * 60)).toFixed(1);
  console.log(
    `${name.padEnd(14)}${latencies.length} (${rate} a second), p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(0.999_999)} ms`,
  );
}
