// Times POST /v1/extract of a 6 KB article in workerd, warm, from outside: pnpm --filter @parley/api bench:extract [FILE]
// The worker must be built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';

const ROUNDS = 40;
const WARM_UP = 30;
/** Articles a request, so that the time of the request itself hardly counts. */
const ARTICLES = 10;

const seeds = new URL('../../../seeds/', import.meta.url);
const files = process.argv[2]
  ? [process.argv[2]]
  : readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => fileURLToPath(new URL(name, seeds)));
const news = files.map((file) => readFileSync(file, 'utf8')).join('\n\n');
/** Texts of 6,000 characters, each begun elsewhere in the news. */
const articles = Array.from({ length: ARTICLES }, (_, index) => ({
  text: news.slice(index * 700, index * 700 + 6_000),
}));

process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
const harness = createTestHarness({
  root: fileURLToPath(new URL('..', import.meta.url)),
  workers: [
    { configPath: './wrangler.jsonc', prebuiltWorkerDir: './dist/worker', vars: { RATE_LIMIT: '0' } },
  ],
});
try {
  const { url } = await harness.listen();
  const first = await time(url, articles.slice(0, 1));
  for (let round = 0; round < WARM_UP; round++) await time(url, articles);
  const rounds: number[] = [];
  let cpu = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const empty = await time(url, [{ text: '.' }]);
    const before = cpuMilliseconds();
    rounds.push(((await time(url, articles)) - empty) / ARTICLES);
    cpu += cpuMilliseconds() - before;
  }
  rounds.sort((one, other) => one - other);
  console.log(`POST /v1/extract in workerd, ${articles[0]!.text.length} characters, milliseconds an article`);
  console.log(`  first of the worker   ${first.toFixed(1)}`);
  console.log(`  warm, median          ${rounds[ROUNDS / 2]!.toFixed(1)}`);
  console.log(`  warm, mean of CPU     ${(cpu / ROUNDS / ARTICLES).toFixed(1)}`);
  console.log(`  warm, fastest tenth   ${rounds[ROUNDS / 10]!.toFixed(1)}`);
} finally {
  await harness.close();
}

/** Milliseconds of CPU that workerd has used (Linux: user and system time in hundredths of a second). */
function cpuMilliseconds(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const hundredths = processes.map((id) => {
    const stat = existsSync(`/proc/${id}/stat`) ? readFileSync(`/proc/${id}/stat`, 'utf8') : '';
    const [name, fields = ''] = stat.split(') ');
    const [, parent, ...others] = fields.split(' ');
    return name?.endsWith('(workerd') && Number(parent) === process.pid
      ? Number(others[9]) + Number(others[10])
      : 0;
  });
  return hundredths.reduce((sum, time) => sum + time, 0) * 10;
}

/** Milliseconds until a request about articles is answered. */
async function time(url: URL, articles: readonly object[]): Promise<number> {
  const start = performance.now();
  const response = await fetch(new URL('/v1/extract', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ articles }),
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`The answer is ${response.status}.`);
  return performance.now() - start;
}
