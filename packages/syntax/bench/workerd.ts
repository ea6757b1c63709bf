// Times a 6 KB article in Node and in workerd, from outside: node bench/workerd.ts [FILE]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createTestHarness } from 'wrangler';

const STARTS = 5;
const REQUESTS = 7;
/** Articles a request, so that the time of the request itself hardly counts. */
const ARTICLES = 20;
const WARM_UP = 60;
const LIMIT = AbortSignal.timeout(120_000);

const seed = new URL('../../../seeds/004_90a9f8dc6b4fd05f.txt', import.meta.url);
const article = readFileSync(process.argv[2] ?? seed, 'utf8').slice(0, 6000);

interface Served {
  readonly url: URL;
  readonly stop: () => Promise<void>;
}

/** Milliseconds a 6 KB article. */
interface Times {
  readonly first: number;
  readonly warm: number;
}

/** Two workers: the first article loads the weights, or they are loaded while the worker starts. */
const WORKERS = [
  { name: 'loads at first', at: './edge/' },
  { name: 'prepared', at: './edge/prepared/' },
];

process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
const folder = mkdtempSync(join(tmpdir(), 'syntax-bench-'));
try {
  console.log(`${article.length} characters; medians of ${STARTS} starts; Node ${process.version}`);
  console.log(`${' '.repeat(24)}     first      warm`);
  for (const { name, at } of WORKERS) {
    const bundle = await bundleOf(at);
    const inNode: Times[] = [];
    const inWorkerd: Times[] = [];
    for (let start = 0; start < STARTS; start++) {
      inNode.push(await measure(await serveNode(bundle)));
      inWorkerd.push(await measure(await serveWorkerd(at)));
    }
    print(`Node, ${name}`, inNode);
    print(`workerd, ${name}`, inWorkerd);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function bundleOf(at: string): Promise<string> {
  const outfile = join(folder, at, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(`${at}worker.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
  });
  return outfile;
}

async function serveNode(bundle: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL('./edge/node-server.ts', import.meta.url)), [bundle]);
  const [port] = await once(child, 'message', { signal: LIMIT });
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    stop: async () => {
      child.disconnect();
      await once(child, 'exit', { signal: LIMIT });
    },
  };
}

async function serveWorkerd(at: string): Promise<Served> {
  const harness = createTestHarness({
    root: fileURLToPath(new URL(at, import.meta.url)),
    workers: [{ configPath: './wrangler.jsonc' }],
  });
  const { url } = await harness.listen();
  return { url, stop: () => harness.close() };
}

/** Times requests less the empty ones before and after them: a worker's own clock stands still while it computes. */
async function measure({ url, stop }: Served): Promise<Times> {
  try {
    const empty = async (): Promise<number> => median(await repeat(REQUESTS, () => post(url, 0)));
    const before = await empty();
    const first = (await post(url, 1)) - before;
    await post(url, WARM_UP);
    const after = await empty();
    const full = median(await repeat(REQUESTS, () => post(url, ARTICLES)));
    return { first, warm: (full - after) / ARTICLES };
  } finally {
    await stop();
  }
}

/** Milliseconds of a request that reads the article so many times. */
async function post(url: URL, times: number): Promise<number> {
  const begun = performance.now();
  const response = await fetch(new URL(`/?times=${times}`, url), {
    method: 'POST',
    body: article,
    signal: LIMIT,
  });
  const tokens = Number(await response.text());
  const milliseconds = performance.now() - begun;
  if (!response.ok || tokens > 0 !== times > 0) throw new Error(`the worker answered ${response.status}`);
  return milliseconds;
}

async function repeat(count: number, take: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index++) values.push(await take());
  return values;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function print(name: string, times: readonly Times[]): void {
  const cell = (pick: (of: Times) => number): string =>
    `${median(times.map(pick)).toFixed(1)} ms`.padStart(10);
  console.log(name.padEnd(24) + cell(({ first }) => first) + cell(({ warm }) => warm));
}
