// Times the whole analysis of an article in workerd, from outside: pnpm --filter @parley/core bench:edge
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import { ARTICLE_LENGTH, median, newsOfLength } from './news.ts';

const STARTS = 3;
const REQUESTS = 7;
/** Articles a request, so that the time of the request itself hardly counts. */
const ARTICLES = 20;
const WARM_UP = 100;
const LIMIT = AbortSignal.timeout(180_000);

const article = newsOfLength(ARTICLE_LENGTH);
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const starts: { readonly first: number; readonly warm: number }[] = [];
for (let start = 0; start < STARTS; start++) {
  const harness = createTestHarness({
    root: fileURLToPath(new URL('./edge/', import.meta.url)),
    workers: [{ configPath: './wrangler.jsonc' }],
  });
  const { url } = await harness.listen();
  try {
    starts.push(await measure(url));
  } finally {
    await harness.close();
  }
}
console.log(`An article of ${article.length} characters in workerd, medians of ${STARTS} starts`);
for (const name of ['first', 'warm'] as const) {
  console.log(
    `  ${name.padEnd(10)}${median(starts.map((times) => times[name]))
      .toFixed(1)
      .padStart(8)} ms`,
  );
}

/** Times requests less the empty ones: a worker's own clock stands still while it computes. */
async function measure(url: URL): Promise<{ readonly first: number; readonly warm: number }> {
  const empty = async (): Promise<number> => median(await repeat(() => post(url, 0)));
  const first = (await post(url, 1)) - (await empty());
  await post(url, WARM_UP);
  const before = await empty();
  const full = median(await repeat(() => post(url, ARTICLES)));
  return { first, warm: (full - before) / ARTICLES };
}

/** Milliseconds of a request that analyzes the article so many times. */
async function post(url: URL, times: number): Promise<number> {
  const begun = performance.now();
  const response = await fetch(new URL(`/?times=${times}`, url), {
    method: 'POST',
    body: article,
    signal: LIMIT,
  });
  const found = Number(await response.text());
  const milliseconds = performance.now() - begun;
  if (!response.ok || found > 0 !== times > 0) throw new Error(`the worker answered ${response.status}`);
  return milliseconds;
}

async function repeat(take: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < REQUESTS; index++) values.push(await take());
  return values;
}
