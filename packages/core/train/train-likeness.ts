// Learns how likely two tellings are of one matter, from articles whose items have topics:
// node train/train-likeness.ts FOLDER, with NAME.txt and NAME.gold.json
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/analyze.ts';
import { LIKENESS_FEATURES } from '../src/dossier/matters/likeness.ts';
import { fitLogistic } from './fit-logistic.ts';
import { foundPairs, type GoldTopics, goldPairs } from './likeness-pairs.ts';

const WEIGHTS_FILE = new URL('../src/dossier/matters/weights/likeness-weights.ts', import.meta.url);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node train/train-likeness.ts FOLDER');

const pairs = [];
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.gold.json')) continue;
  const id = file.slice(0, -'.gold.json'.length);
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  const gold: GoldTopics = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const analysis = await analyze({ id, text });
  pairs.push(...goldPairs(analysis, gold), ...foundPairs(analysis, gold));
}
const weights = fitLogistic(pairs).map((weight) => Math.round(weight * 100) / 100);
writeFileSync(
  WEIGHTS_FILE,
  `/** Written by train/train-likeness.ts, in the order of \`LIKENESS_FEATURES\`. */\nexport const LIKENESS_WEIGHTS: readonly number[] = [\n${weights.map((weight) => `  ${weight},\n`).join('')}];\n`,
);
console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one matter`);
for (const [at, name] of LIKENESS_FEATURES.entries()) console.log(name.padEnd(24), weights[at]);
