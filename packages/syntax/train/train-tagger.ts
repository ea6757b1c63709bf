import { scoreClasses } from '../src/model/linear-model.ts';
import { BEFORE_FIRST_TAG, TAG_FEATURES, tagFeatures } from '../src/tagger/tag-features.ts';
import type { TagModel } from '../src/tagger/tag-words.ts';
import { readWords } from '../src/words/read-words.ts';
import { rowOf, TAG_LIST } from '../src/words/word-fields.ts';
import { addWeight, averagedModel, createLearner } from './averaged-perceptron.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Lexicon } from './train-vocabulary.ts';
import type { TrainingSentence } from './treebank.ts';

export interface TaggerOptions {
  readonly size: number;
  readonly epochs: number;
  readonly seed: number;
  readonly minUpdates?: number;
}

/** Trains the tagger as an averaged perceptron that reads its own tags to the left. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  options: TaggerOptions,
): TagModel {
  const { vocabulary, tags, tagLists } = lexicon;
  const learner = createLearner(options.size, 128);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(256);
  const random = seededRandom(options.seed);
  const numberOfTag = new Map(tags.map((tag, number) => [tag, number]));
  const items = sentences.map(({ tokens, tags: gold }) => ({
    words: readWords(tokens, vocabulary),
    gold: gold.map((tag) => numberOfTag.get(tag) ?? -1),
  }));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { words, gold } of shuffle(items, random)) {
      let left = BEFORE_FIRST_TAG;
      let left2 = BEFORE_FIRST_TAG;
      for (let index = 0; index < gold.length; index++) {
        const row = rowOf(index);
        const candidates = tagLists[words[row + TAG_LIST]!]!;
        const truth = gold[index]!;
        let best = candidates[0]!;
        learner.step++;
        if (candidates.length > 1) {
          tagFeatures(words, row, left, left2, features);
          scoreClasses(learner.model, features, TAG_FEATURES, candidates, candidates.length, scores);
          let bestAt = 0;
          for (let k = 1; k < candidates.length; k++) if (scores[k]! > scores[bestAt]!) bestAt = k;
          best = candidates[bestAt]!;
          if (best !== truth && candidates.includes(truth)) {
            addWeight(learner, features, TAG_FEATURES, truth, 1);
            addWeight(learner, features, TAG_FEATURES, best, -1);
          }
        }
        left2 = left;
        left = best;
      }
    }
  }
  const averaged = averagedModel(learner);
  const min = options.minUpdates ?? 0;
  if (min)
    averaged.weights.forEach((_, i) => {
      if (learner.updates[i]! < min) averaged.weights[i] = 0;
    });
  return { model: averaged, tags, tagLists };
}
