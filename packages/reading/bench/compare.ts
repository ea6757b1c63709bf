// The table of README.md: each contender reads every layout with every report. Usage: node bench/compare.ts [--layouts]
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { HELD_OUT_LAYOUTS } from '../fixtures/held-out-layouts.ts';
import type { Layout } from '../fixtures/layout.ts';
import { LAYOUTS } from '../fixtures/layouts.ts';
import { STORIES } from '../fixtures/story.ts';
import { decodeBytes } from '../src/bytes/decode-bytes.ts';
import { type Score, score } from '../testing/score.ts';
import { CONTENDERS, type Contender } from './contenders.ts';

const layouts = [...LAYOUTS, ...HELD_OUT_LAYOUTS];
const byLayout = process.argv.includes('--layouts');

// Two of the contenders write to the console about what they cannot parse.
console.error = () => undefined;

const runs: Run[] = [];
for (const contender of CONTENDERS) runs.push(await run(contender));

const rows = byLayout
  ? [
      ['layout', ...CONTENDERS.map(({ name }) => name)],
      ...layouts.map(({ id }) => [id, ...runs.map(({ scores }) => percent(meanF1(scores.get(id)!)))]),
    ]
  : [['', 'text F1', 'headline', 'date', 'outlet', 'authors', 'pages/s', 'bundle, gzip'], ...runs.map(rowOf)];
const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
console.log([head, `|${' --- |'.repeat(rows[0]!.length)}`, ...body].join('\n'));

interface Run {
  readonly name: string;
  readonly scores: ReadonlyMap<string, readonly Score[]>;
  readonly pagesPerSecond: number;
  readonly bytes: number;
}

async function run(contender: Contender): Promise<Run> {
  // The first pages compile the code; they are not timed.
  readAll(contender, LAYOUTS.slice(0, 4));
  const start = process.cpuUsage();
  const scores = readAll(contender, layouts);
  const { user } = process.cpuUsage(start);
  const pagesPerSecond = (layouts.length * STORIES.length) / (user / 1e6);
  return { name: contender.name, scores, pagesPerSecond, bytes: await bundleSize(contender.bundle) };
}

function readAll(contender: Contender, layouts: readonly Layout[]): ReadonlyMap<string, readonly Score[]> {
  return new Map(
    layouts.map((layout) => [
      layout.id,
      STORIES.map((story) => {
        const page = layout.page(story);
        const html = typeof page === 'string' ? page : decodeBytes(page).text;
        return score(layout, story, contender.read(html, story.url));
      }),
    ]),
  );
}

async function bundleSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['@parley/core'],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

function rowOf({ name, scores, pagesPerSecond, bytes }: Run): readonly string[] {
  const all = [...scores.values()].flat();
  const share = (field: 'headline' | 'published' | 'outlet' | 'authors') => {
    const stated = all.map((one) => one[field]).filter((right) => right !== null);
    return percent(stated.filter(Boolean).length / stated.length);
  };
  return [
    name,
    percent(meanF1(all)),
    share('headline'),
    share('published'),
    share('outlet'),
    share('authors'),
    pagesPerSecond.toFixed(0),
    `${(bytes / 1_000).toFixed(0)} kB`,
  ];
}

function meanF1(scores: readonly Score[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
