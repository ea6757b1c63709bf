// Times each stage of the analysis on a news article, then on ever longer texts: pnpm --filter @parley/core bench
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../src/annotate/annotate.ts';
import { extractItems } from '../src/extract/items/extract-items.ts';
import { extractQuotes } from '../src/extract/quotes/extract-quotes.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import { parseArticle } from '../src/text/parse-article.ts';

const ARTICLE_LENGTH = 6_000;
const ROUNDS = 30;
const LENGTHS = [2_500_000, 5_000_000, 10_000_000];

/** Milliseconds of each stage; `items` only where asked for. */
interface Times {
  readonly read: number;
  readonly parse: number;
  readonly annotate: number;
  readonly quotes: number;
  readonly items: number | null;
}

const news = newsOfSeeds();
await measure(repeated(ARTICLE_LENGTH), true);

const rounds: Times[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(repeated(ARTICLE_LENGTH), true));
console.log(
  `An article of ${ARTICLE_LENGTH} characters, median of ${ROUNDS} rounds, Node ${process.version}`,
);
for (const stage of ['read', 'parse', 'annotate', 'quotes', 'items'] as const) {
  console.log(
    `  ${stage.padEnd(10)}${median(rounds.map((times) => times[stage] ?? 0))
      .toFixed(2)
      .padStart(8)} ms`,
  );
}

console.log('\nRepeated news text, one run each; the ratio is to half the length (linear: 2)');
console.log(`  ${['MB', 'read', 'parse', 'annotate', 'quotes', 'quotes ratio'].map(cell).join('')}`);
let before: number | null = null;
for (const length of LENGTHS) {
  const { read, parse, annotate, quotes } = await measure(repeated(length), false);
  const seconds = [read, parse, annotate, quotes].map((time) => `${(time / 1_000).toFixed(2)} s`);
  const ratio = before === null ? '–' : (quotes / before).toFixed(2);
  console.log(`  ${[(length / 1e6).toString(), ...seconds, ratio].map(cell).join('')}`);
  before = quotes;
}

async function measure(text: string, withItems: boolean): Promise<Times> {
  const started = performance.now();
  const article = parseArticle({ text });
  const wasRead = performance.now();
  const parsed = await parseDoc(article);
  const wasParsed = performance.now();
  const doc = annotate(parsed);
  const wasAnnotated = performance.now();
  const quotes = extractQuotes(doc);
  const hadQuotes = performance.now();
  if (withItems) extractItems(doc, quotes);
  return {
    read: wasRead - started,
    parse: wasParsed - wasRead,
    annotate: wasAnnotated - wasParsed,
    quotes: hadQuotes - wasAnnotated,
    items: withItems ? performance.now() - hadQuotes : null,
  };
}

/** The articles in seeds/, one behind the other. */
function newsOfSeeds(): string {
  const seeds = new URL('../../../seeds/', import.meta.url);
  const names = readdirSync(seeds).filter((name) => /^\d.*\.txt$/.test(name));
  return names.map((name) => readFileSync(new URL(name, seeds), 'utf8')).join('\n\n');
}

function repeated(length: number): string {
  return `${news}\n\n`.repeat(Math.ceil(length / (news.length + 2))).slice(0, length);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function cell(text: string): string {
  return text.padStart(14);
}
