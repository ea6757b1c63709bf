// Times a dossier of many articles, made up from the seeds: pnpm --filter @parley/core bench:dossier
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../src/analyze.ts';
import { compileDossier } from '../src/dossier/compile-dossier.ts';
import { createDossierBuilder } from '../src/dossier/create-dossier-builder.ts';
import { manyAnalyses } from './many-analyses.ts';

const SIZES = [100, 300, 1_000, 2_000, 4_000];
const FOLDER = new URL('../../../seeds/', import.meta.url);

const seeds = [];
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  seeds.push(await analyze({ id: file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}
compileDossier(manyAnalyses(seeds, 50));

console.log(`Analyses from shuffled seeds, twenty to an event, Node ${process.version}; milliseconds`);
console.log(
  ['articles', 'compile', 'an article', 'n log n', 'one more', 'MB', 'matters', 'actors'].map(cell).join(''),
);
let before: { readonly size: number; readonly time: number } | null = null;
for (const size of SIZES) {
  const analyses = manyAnalyses(seeds, size + 1);
  const last = analyses.pop()!;
  const started = performance.now();
  const builder = createDossierBuilder();
  for (const analysis of analyses) builder.add(analysis);
  const { matters, actors } = builder.dossier();
  const time = performance.now() - started;
  const memory = process.memoryUsage().rss / 1e6;
  const added = performance.now();
  builder.add(last);
  builder.dossier();
  const oneMore = performance.now() - added;
  const growth =
    before && time / before.time / ((size * Math.log(size)) / (before.size * Math.log(before.size)));
  const numbers = [time, time / size].map((value) => value.toFixed(2));
  const rest = [
    growth?.toFixed(2) ?? '–',
    oneMore.toFixed(1),
    memory.toFixed(0),
    matters.length,
    actors.length,
  ];
  console.log([size, ...numbers, ...rest].map(cell).join(''));
  before = { size, time };
}
console.log('n log n: the growth from the row above, as a share of what n log n would make of it');

function cell(value: number | string): string {
  return String(value).padStart(12);
}
