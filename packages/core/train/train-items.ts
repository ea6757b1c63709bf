import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotate/annotate.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import { parseArticle } from '../src/text/parse-article.ts';
import { articleExamples } from './article-examples.ts';
import { encodeWeights } from './encode-weights.ts';
import { trainRegression } from './train-regression.ts';

const WEIGHTS_FILE = new URL('../src/extract/items/weights/item-weights.ts', import.meta.url);

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: node train/train-items.ts FOLDER, with NAME.txt and NAME.gold.json');

const examples = [];
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.gold.json')) continue;
  const id = file.slice(0, -'.gold.json'.length);
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  examples.push(...articleExamples(id, annotate(await parseDoc(parseArticle({ id, text }))), gold));
}
const weights = trainRegression(examples);
writeFileSync(WEIGHTS_FILE, encodeWeights(weights));
console.log(`${examples.length} candidates, ${weights.size} features`);
