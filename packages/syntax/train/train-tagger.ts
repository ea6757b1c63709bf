import { bestClass, type LinearModel, scoreClasses } from '../src/model/linear-model.ts';
import { BEFORE_FIRST_TAG, TAG_FEATURES, tagFeatures } from '../src/tagger/tag-features.ts';
import type { TagModel } from '../src/tagger/tag-words.ts';
import { createWordReader } from '../src/words/read-words.ts';
import { rowOf, TAG_LIST } from '../src/words/word-fields.ts';
import {
  addToClass,
  averagedWeights,
  createLearner,
  type Learner,
  learningModel,
  meanWeights,
  mostUseful,
} from './averaged-perceptron.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Lexicon } from './train-lexicon.ts';
import type { TrainingSentence } from './treebank.ts';

export interface TaggerOptions {
  readonly size: number;
  readonly epochs: number;
  /** The model is the average of one training a seed. */
  readonly seeds: readonly number[];
  /** How many weights to keep; the tagger is trained a second time on those alone. */
  readonly keep?: number;
}

/** A tag model with its weights as learnt. */
export interface TrainedTagger extends TagModel {
  readonly model: LinearModel<Float32Array>;
}

const LINE_SIZE = 128;

/** Trains the tagger as an averaged perceptron that reads its own tags to the left. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  lexicon: Lexicon,
  options: TaggerOptions,
): TrainedTagger {
  const learn = (seed: number, open?: Uint8Array): Learner => {
    const learner = createLearner(options.size, open);
    learnTags(learner, sentences, lexicon, options.epochs, seed);
    return learner;
  };
  const [first = 0] = options.seeds;
  const open = options.keep === undefined ? undefined : mostUseful(learn(first), options.keep);
  const weights = meanWeights(options.seeds.map((seed) => averagedWeights(learn(seed, open))));
  const { tags, tagLists } = lexicon;
  return { model: { weights, lineSize: LINE_SIZE }, tags, tagLists };
}

function learnTags(
  learner: Learner,
  sentences: readonly TrainingSentence[],
  { vocabulary, tags, tagLists }: Lexicon,
  epochs: number,
  seed: number,
): void {
  const model = learningModel(learner, LINE_SIZE);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(tags.length);
  const random = seededRandom(seed);
  const numberOfTag = new Map(tags.map((tag, number) => [tag, number]));
  const readWords = createWordReader(vocabulary);
  const items = sentences.map(({ tokens, tags: gold }) => ({
    words: readWords(tokens),
    gold: gold.map((tag) => numberOfTag.get(tag) ?? -1),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffle(items, random)) {
      let left = BEFORE_FIRST_TAG;
      let left2 = BEFORE_FIRST_TAG;
      gold.forEach((truth, index) => {
        const row = rowOf(index);
        const candidates = tagLists[words[row + TAG_LIST]!]!;
        let best = candidates[0]!;
        learner.step++;
        if (candidates.length > 1) {
          tagFeatures(words, row, left, left2, features);
          scoreClasses(model, features, TAG_FEATURES, candidates, scores);
          best = bestClass(candidates, scores);
          if (best !== truth && candidates.includes(truth)) {
            addToClass(learner, LINE_SIZE, features, TAG_FEATURES, truth, 1);
            addToClass(learner, LINE_SIZE, features, TAG_FEATURES, best, -1);
          }
        }
        left2 = left;
        left = best;
      });
    }
  }
}
