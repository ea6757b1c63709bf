// Trains tagger and parser on a folder of treebanks: node train/train.ts FOLDER
import { readFileSync } from 'node:fs';
import { tagWords } from '../src/tagger/tag-words.ts';
import { readWords } from '../src/words/read-words.ts';
import { encodeVocabulary } from './encode-vocabulary.ts';
import { encodeWeights } from './encode-weights.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { trainLexicon } from './train-vocabulary.ts';
import { readTreebank } from './treebank.ts';
import { writeModule } from './write-module.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node train/train.ts FOLDER');
const sentences = ['ewt-train', 'gum-free-train'].flatMap((name) => readTreebank(`${folder}/${name}.conllu`));
const clusters = new Map(
  readFileSync(new URL('clusters.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', cluster]) => [word, Number(cluster)] as const),
);
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);

const lexicon = trainLexicon(sentences, clusters);
const taggerOptions = { size: 1 << 20, epochs: 8, seed: 1, minUpdates: 5 };
const tagger = trainTagger(sentences, lexicon, taggerOptions);
writeModule('src/weights/tagger.ts', 'tagger', 'EncodedTagger', '../tagger/encoded-tagger.ts', {
  weights: encodeWeights(tagger.model as never, 4, 0.5),
  vocabulary: encodeVocabulary(lexicon),
  tags: lexicon.tags.join(' '),
  tagLists: lexicon.tagLists.map((list) => list.join()).join(' '),
  lemmaRules: trainLemmas(sentences),
});
say('tagger');
const FOLDS = 5;
const tagged: Uint8Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const others = sentences.filter((_, index) => index % FOLDS !== fold);
  const model = trainTagger(others, lexicon, taggerOptions);
  sentences.forEach(({ tokens }, index) => {
    if (index % FOLDS === fold)
      tagged[index] = tagWords(readWords(tokens, lexicon.vocabulary), tokens.length, model);
  });
}
say('tags of the training sentences');
const parser = trainParser(sentences, tagged, lexicon, {
  actionSize: 1 << 21,
  labelSize: 1 << 20,
  epochs: 8,
  seed: 1,
  explore: 0.9,
  margin: 5,
  minUpdates: 7,
});
writeModule('src/weights/parser.ts', 'parser', 'EncodedParser', '../parser/encoded-parser.ts', {
  actions: encodeWeights(parser.actions as never, 1.5, 0.5),
  labeller: encodeWeights(parser.labeller as never, 1.5, 0.5),
  labels: parser.labels.join(' '),
  labelLists: parser.labelLists.map((list) => list.join()).join(' '),
});
say('parser');
