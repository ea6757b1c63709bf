// Prints the size of each package and bundle beside its budget, and fails where one is over: pnpm run sizes
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { WORKER_GZIP_CEILING } from '../apps/api/test/bundle-ceiling.ts';
import { buildWhenStale } from './build-when-stale.ts';

/** Something that is shipped, and the most bytes that it may have. */
interface Budget {
  readonly what: string;
  readonly measure: 'gzip' | 'bytes';
  readonly most: number;
  /** Why so many. */
  readonly reason: string;
  readonly contents: () => Promise<readonly Uint8Array[]>;
}

const WEIGHTS = 'packages/syntax/dist/weights';

const budgets: readonly Budget[] = [
  {
    what: '@parley/core, bundled',
    measure: 'gzip',
    most: 180_000,
    reason: 'rules, word tables, the judge of items, views, zod; without the engine',
    contents: () => bundle('packages/core/dist/index.js', ['@parley/syntax']),
  },
  {
    what: '@parley/core/quotes, bundled',
    measure: 'gzip',
    most: 90_000,
    reason: 'what quotes need of it, without the engine',
    contents: () => bundle('packages/core/dist/quotes.js', ['@parley/syntax']),
  },
  {
    what: '@parley/syntax without weights',
    measure: 'gzip',
    most: 20_000,
    reason: 'code alone',
    contents: () => bundle('packages/syntax/dist/index.js', ['./weights/*', '../weights/*']),
  },
  {
    what: 'weights of the tagger',
    measure: 'gzip',
    most: 250_000,
    reason: 'a page that wants tags alone loads no more',
    contents: async () => filesOf(`${WEIGHTS}/tagger.js`),
  },
  {
    what: 'weights of tagger and parser',
    measure: 'gzip',
    most: 1_000_000,
    reason: 'what an edge runtime can carry beside all else',
    contents: async () => filesOf(`${WEIGHTS}/*.js`),
  },
  {
    what: '@parley/reading, bundled',
    measure: 'gzip',
    most: 220_000,
    reason: 'parsers of HTML, XML, tables, mail: 185 kB; a Markdown parser in linear time: 26 kB',
    contents: () => bundle('packages/reading/dist/index.js', ['@parley/core']),
  },
  {
    what: '@parley/client, bundled',
    measure: 'gzip',
    most: 6_000,
    reason: 'a page can carry it',
    contents: () => bundle('packages/client/dist/index.js', []),
  },
  {
    what: 'the API as a worker',
    measure: 'gzip',
    most: WORKER_GZIP_CEILING,
    reason: 'apps/api/test/bundle-ceiling.ts',
    contents: async () => filesOf('apps/api/dist/worker/*.js'),
  },
  {
    what: 'the command, one file',
    measure: 'bytes',
    most: 3_000_000,
    reason: 'Ink, React and the packed weights are two thirds of it',
    contents: async () => filesOf('apps/tui/dist/parley.js'),
  },
];

if (['@parley/api', '@parley/tui', '@parley/client'].every(buildWhenStale)) await check();
else process.exitCode = 1;

async function check(): Promise<void> {
  for (const { what, measure, most, reason, contents } of budgets) {
    const bytes = (await contents()).reduce((sum, part) => sum + sizeOf(part, measure), 0);
    const cells = [
      what.padEnd(32),
      thousands(bytes),
      measure.padEnd(6),
      thousands(most),
      `${Math.round((100 * bytes) / most)} %`.padStart(6),
    ];
    console.log(`${cells.join(' ')}  ${reason}`);
    if (bytes === 0) throw new Error(`nothing to measure: ${what}`);
    if (bytes <= most) continue;
    console.error(`${what}: ${bytes - most} bytes over its budget`);
    process.exitCode = 1;
  }
}

async function bundle(entry: string, external: readonly string[]): Promise<readonly Uint8Array[]> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    external: [...external],
    outdir: 'unwritten',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles.map(({ contents }) => contents);
}

function filesOf(pattern: string): readonly Uint8Array[] {
  return globSync(pattern).map((file) => readFileSync(file));
}

function sizeOf(part: Uint8Array, measure: Budget['measure']): number {
  return measure === 'gzip' ? gzipSync(part, { level: 9 }).length : part.length;
}

function thousands(bytes: number): string {
  return bytes.toLocaleString('en').padStart(11);
}
