// node train/train-items.ts [FOLDER[=WEIGHT]…]: learns from train/articles and from folders with NAME.txt and NAME.gold.json.
// What a folder's articles count, from 0 to 1, is its weight: less for articles of another kind than those to be read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotate/annotate.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import { parseArticle } from '../src/text/parse-article.ts';
import { articleExamples, type Example, type GoldFile } from './article-examples.ts';
import { encodeWeights } from './encode-weights.ts';
import { readMarked } from './read-marked.ts';
import { trainRegression } from './train-regression.ts';

const WEIGHTS_FILE = new URL('../src/extract/items/weights/item-weights.ts', import.meta.url);

const ARTICLES = new URL('articles/', import.meta.url);

const folders = process.argv.slice(2);
const examples: Example[] = [];

/** Learn from an article. */
async function read(id: string, text: string, gold: GoldFile, share: number): Promise<void> {
  const doc = annotate(await parseDoc(parseArticle({ id, text })));
  for (const example of articleExamples(id, doc, gold))
    examples.push({ ...example, weight: example.weight * share });
}

for (const file of readdirSync(ARTICLES).sort()) {
  const { text, gold } = readMarked(readFileSync(new URL(file, ARTICLES), 'utf8'));
  await read(file, text, gold, 1);
}
for (const argument of folders) {
  const [folder = '', weight = '1'] = argument.split('=');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.gold.json')) continue;
    const id = file.slice(0, -'.gold.json'.length);
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    await read(id, readFileSync(join(folder, `${id}.txt`), 'utf8'), gold, Number(weight));
  }
}
const weights = trainRegression(examples);
writeFileSync(WEIGHTS_FILE, encodeWeights(weights));
console.log(`${examples.length} candidates, ${weights.size} features`);
