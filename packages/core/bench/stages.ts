// Times the whole analysis of a news article and the share of each stage, then ever longer texts: pnpm --filter @parley/core bench
import { annotate } from '../src/annotate/annotate.ts';
import { extractItems } from '../src/extract/items/extract-items.ts';
import { extractQuotes } from '../src/extract/quotes/extract-quotes.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import { parseArticle } from '../src/text/parse-article.ts';
import { ARTICLE_LENGTH, median, newsOfLength } from './news.ts';

const WARM_UP = 60;
const ROUNDS = 40;
const LENGTHS = [2_500_000, 5_000_000, 10_000_000];

const STAGES = ['read', 'parse', 'annotate', 'quotes', 'items'] as const;

/** Milliseconds of each stage; `items` only where asked for. */
interface Times {
  readonly read: number;
  readonly parse: number;
  readonly annotate: number;
  readonly quotes: number;
  readonly items: number | null;
}

const article = newsOfLength(ARTICLE_LENGTH);
for (let round = 0; round < WARM_UP; round++) await measure(article, true);

const rounds: Times[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(article, true));
const whole = median(rounds.map(total));
console.log(
  `An article of ${ARTICLE_LENGTH} characters, median of ${ROUNDS} rounds, Node ${process.version}`,
);
for (const stage of STAGES) {
  const time = median(rounds.map((times) => times[stage] ?? 0));
  console.log(`  ${stage.padEnd(10)}${milliseconds(time)}${percent(time / whole)}`);
}
console.log(`  ${'whole'.padEnd(10)}${milliseconds(whole)}`);

console.log('\nRepeated news text, one run each; the ratio is to half the length (linear: 2)');
console.log(`  ${['MB', 'read', 'parse', 'annotate', 'quotes', 'quotes ratio'].map(cell).join('')}`);
let before: number | null = null;
for (const length of LENGTHS) {
  const { read, parse, annotate, quotes } = await measure(newsOfLength(length), false);
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

function total(times: Times): number {
  return STAGES.reduce((sum, stage) => sum + (times[stage] ?? 0), 0);
}

function milliseconds(time: number): string {
  return `${time.toFixed(2).padStart(8)} ms`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)
    .toString()
    .padStart(5)} %`;
}

function cell(text: string): string {
  return text.padStart(14);
}
