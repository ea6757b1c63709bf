// Times dossiers of many articles, made up from real ones: pnpm --filter @parley/core bench:dossier [SIZE…]
import { createDossierBuilder } from '../src/dossier/create-dossier-builder.ts';
import { renderHtml } from '../src/render/render-html.ts';
import { manyAnalyses } from './many-analyses.ts';
import { modelAnalyses } from './models.ts';
import { median } from './news.ts';

const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [100, 1_000, 10_000];
/** So many articles are added one by one to the finished dossier. */
const MORE = 9;

const models = await modelAnalyses();
compile(manyAnalyses(models, 50));

console.log(
  `Analyses made up from ${models.length} articles, Node ${process.version}; milliseconds of CPU, all threads`,
);
console.log(
  ['articles', 'compile', 'an article', 'n log n', 'one more', 'briefing', 'MB', 'matters', 'actors']
    .map(cell)
    .join(''),
);
let before: { readonly size: number; readonly time: number } | null = null;
for (const size of SIZES) {
  const analyses = manyAnalyses(models, size + MORE);
  const started = cpuTime();
  const builder = compile(analyses.slice(0, size));
  const time = cpuTime() - started;
  const memory = process.memoryUsage().rss / 1e6;
  const dossier = builder.dossier();
  const written = cpuTime();
  renderHtml(dossier, { texts: new Map(analyses.map(({ id, article }) => [id, article.text])) });
  const briefing = cpuTime() - written;
  const oneMore = analyses.slice(size).map((analysis) => {
    const added = cpuTime();
    builder.add(analysis);
    builder.dossier();
    return cpuTime() - added;
  });
  const growth =
    before && time / before.time / ((size * Math.log(size)) / (before.size * Math.log(before.size)));
  console.log(
    [
      size,
      time.toFixed(0),
      (time / size).toFixed(2),
      growth?.toFixed(2) ?? '–',
      median(oneMore).toFixed(1),
      briefing.toFixed(0),
      memory.toFixed(0),
      dossier.matters.length,
      dossier.actors.length,
    ]
      .map(cell)
      .join(''),
  );
  before = { size, time };
}
console.log('n log n: the growth from the row above, as a share of what n log n would make of it');

function compile(analyses: ReturnType<typeof manyAnalyses>) {
  const builder = createDossierBuilder();
  for (const analysis of analyses) builder.add(analysis);
  builder.dossier();
  return builder;
}

/** Milliseconds of the processor that this process has used; other processes do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function cell(value: number | string): string {
  return String(value).padStart(12);
}
