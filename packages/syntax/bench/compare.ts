// Compares speed in one process: node bench/compare.ts [FILE…]; without files it reads the articles in seeds/.
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadParser, loadTagger, splitSentences, type Token, tokenize } from '../src/index.ts';

const ROUNDS = 40;

const seeds = new URL('../../../seeds/', import.meta.url);
const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : readdirSync(seeds).flatMap((name) => (name.endsWith('.txt') ? [new URL(name, seeds)] : []));
const texts = paths.map((path) => readFileSync(path, 'utf8'));

const started = performance.now();
const tagger = await loadTagger();
const taggerLoaded = performance.now();
const parser = await loadParser();
const parserLoaded = performance.now();
const wink = winkNLP(model, ['sbd', 'pos']);
const its = wink.its;

const sentencesOf = (text: string): (readonly Token[])[] =>
  splitSentences(text).map(({ start, end }) => tokenize(text, start, end));

interface Contender {
  readonly name: string;
  /** Reads a text; returns the number of its tokens. */
  readonly read: (text: string) => number;
}

const contenders: Contender[] = [
  {
    name: 'syntax, tags and lemmas',
    read: (text) => sum(sentencesOf(text).map((tokens) => tagger.tag(tokens).length)),
  },
  {
    name: 'syntax, tags, lemmas, heads',
    read: (text) => sum(sentencesOf(text).map((tokens) => parser.parse(tokens, tagger.tag(tokens)).length)),
  },
  { name: 'wink-nlp, tags', read: (text) => wink.readDoc(text).tokens().out(its.pos).length },
  { name: 'compromise/two, tags', read: (text) => nlp(text).terms().length },
];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Best time of a contender over all texts in milliseconds; rounds alternate, so that a busy moment hits all alike. */
function measure(): { name: string; tokens: number; milliseconds: number }[] {
  const results = contenders.map(({ name }) => ({ name, tokens: 0, milliseconds: Infinity }));
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ read }, index) => {
      const begun = performance.now();
      const tokens = sum(texts.map(read));
      const result = results[index]!;
      result.tokens = tokens;
      result.milliseconds = Math.min(result.milliseconds, performance.now() - begun);
    });
  }
  return results;
}

const results = measure();
const winkMilliseconds = results.find(({ name }) => name.startsWith('wink'))!.milliseconds;
console.log(
  `${texts.length} texts, ${sum(texts.map(({ length }) => length))} characters; best of ${ROUNDS} rounds; Node ${process.version}`,
);
console.log(
  `weights loaded: tagger ${(taggerLoaded - started).toFixed(1)} ms, parser ${(parserLoaded - taggerLoaded).toFixed(1)} ms`,
);
for (const { name, tokens, milliseconds } of results) {
  const speed = `${(tokens / milliseconds).toFixed(0)}k tokens/s`.padStart(16);
  const ratio = `${(winkMilliseconds / milliseconds).toFixed(2)} × wink`.padStart(14);
  console.log(`${name.padEnd(30)}${speed}${ratio}`);
}
