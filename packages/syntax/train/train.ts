// Trains tagger, lemmas and parser on a folder of treebanks: node train/train.ts FOLDER
import { readFileSync } from 'node:fs';
import { tagWords } from '../src/tagger/tag-words.ts';
import { createWordReader } from '../src/words/read-words.ts';
import { encodeVocabulary } from './encode-vocabulary.ts';
import { encodeWeights } from './encode-weights.ts';
import { makeHeadlines } from './headlines.ts';
import { makeQuotations } from './quotations.ts';
import { seededRandom } from './random.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainLexicon } from './train-lexicon.ts';
import { trainParser } from './train-parser.ts';
import { type TaggerOptions, trainTagger } from './train-tagger.ts';
import { readTreebank } from './treebank.ts';
import { writeModule } from './write-module.ts';

const TREEBANKS = ['ewt-train', 'gum-free-train'];
/** The parser learns from tags as the tagger gives them to sentences that it was not trained on. */
const FOLDS = 5;
const QUOTATIONS = 3000;
const TAGGER: TaggerOptions = { size: 1 << 20, epochs: 8, seeds: [1, 2, 3], keep: 103_000 };
const PARSER = {
  actionSize: 1 << 22,
  labelSize: 1 << 20,
  epochs: 12,
  seeds: [1, 2, 3],
  explore: 0.9,
  margin: 10,
  labelMargin: 5,
  keepActions: 500_000,
  keepLabels: 125_000,
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node train/train.ts FOLDER');
const sentences = TREEBANKS.flatMap((name) => readTreebank(`${folder}/${name}.conllu`));
const weights = new URL('../src/weights/', import.meta.url);
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);

const lexicon = trainLexicon(sentences, readClusters());
const tagger = trainTagger(sentences, lexicon, TAGGER);
writeModule(new URL('tagger.ts', weights), 'tagger', 'EncodedTagger', '../tagger/encoded-tagger.ts', {
  weights: encodeWeights(tagger.model.weights, tagger.model.lineSize),
  vocabulary: encodeVocabulary(lexicon),
  tags: lexicon.tags.join(' '),
  tagLists: joinLists(lexicon.tagLists),
  lemmaRules: trainLemmas(sentences),
});
say('tagger and lemmas');

const readWords = createWordReader(lexicon.vocabulary);
const ids: Uint8Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const others = sentences.filter((_, index) => index % FOLDS !== fold);
  const model = trainTagger(others, lexicon, { ...TAGGER, seeds: [1] });
  sentences.forEach(({ tokens }, index) => {
    if (index % FOLDS !== fold) return;
    ids[index] = tagWords(readWords(tokens), tokens.length, model);
  });
}
say('tags of the training sentences');

const treebank = sentences.map((sentence, index) => ({ sentence, ids: ids[index]! }));
const numberOfTag = (tag: string): number => Math.max(0, lexicon.tags.indexOf(tag));
const quotations = makeQuotations(treebank, numberOfTag, QUOTATIONS, seededRandom(7));
const parser = trainParser([...treebank, ...quotations, ...makeHeadlines(treebank)], lexicon, PARSER);
writeModule(new URL('parser.ts', weights), 'parser', 'EncodedParser', '../parser/encoded-parser.ts', {
  actions: encodeWeights(parser.actions, 2),
  labeller: encodeWeights(parser.labeller.weights, parser.labeller.lineSize),
  labels: parser.labels.join(' '),
  labelLists: joinLists(parser.labelLists),
});
say('parser');

function readClusters(): Map<string, number> {
  const lines = readFileSync(new URL('clusters.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => line.split('\t')).map(([word = '', cluster]) => [word, Number(cluster)]),
  );
}

function joinLists(lists: readonly Uint8Array[]): string {
  return lists.map((list) => list.join()).join(' ');
}
