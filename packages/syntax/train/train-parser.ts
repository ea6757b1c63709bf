import { bestClass, type LinearModel, scoreClasses } from '../src/model/linear-model.ts';
import { ACTION_FEATURES, actionFeatures } from '../src/parser/action-features.ts';
import { LABEL_FEATURES, labelFeatures } from '../src/parser/label-features.ts';
import { arcKind, type ParseModel } from '../src/parser/parse-arcs.ts';
import { parseWords } from '../src/parser/parse-words.ts';
import {
  attach,
  createParserState,
  headOf,
  isFinal,
  LEFT,
  RIGHT,
  resetParserState,
  SHIFT,
  shift,
} from '../src/parser/parser-state.ts';
import { tagTables } from '../src/parser/tag-tables.ts';
import { createWordReader } from '../src/words/read-words.ts';
import { type ArcItem, arcLabels, labelsByCount } from './arc-labels.ts';
import {
  addToActions,
  addToClass,
  averagedWeights,
  createLearner,
  type Learner,
  learningModel,
  meanWeights,
  mostUseful,
  scorePairs,
} from './averaged-perceptron.ts';
import { actionCosts } from './dynamic-oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import type { TaggedSentence } from './tagged-sentence.ts';
import type { Lexicon } from './train-lexicon.ts';

export interface ParserOptions {
  readonly actionSize: number;
  readonly labelSize: number;
  readonly epochs: number;
  /** The model is the average of one training a seed. */
  readonly seeds: readonly number[];
  /** Share of the steps that follow the parser's own choice rather than the best one, from the second epoch on. */
  readonly explore: number;
  /** By how much the best right action must lead the best wrong one. */
  readonly margin: number;
  /** By how much the right label must lead the others. */
  readonly labelMargin: number;
  /** How many weights of actions and of labels to keep; the parser is trained a second time on those alone. */
  readonly keepActions?: number;
  readonly keepLabels?: number;
}

/** A parse model with its weights as learnt; those of actions in pairs, LEFT and RIGHT. */
export interface TrainedParser extends Omit<ParseModel, 'actions' | 'labeller'> {
  readonly actions: Float32Array;
  readonly labeller: LinearModel<Float32Array>;
}

const LINE_SIZE = 64;
const LONGEST = 1024;

/** Trains actions and labels together, as averaged perceptrons under a dynamic oracle. */
export function trainParser(
  sentences: readonly TaggedSentence[],
  lexicon: Lexicon,
  options: ParserOptions,
): TrainedParser {
  const tables = tagTables(lexicon.tags);
  const labels = labelsByCount(sentences);
  const readWords = createWordReader(lexicon.vocabulary);
  const items: ArcItem[] = sentences.map(({ sentence, ids }) => ({
    rows: parseWords(readWords(sentence.tokens), ids, tables),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? ids.length : head)),
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
  }));
  const labelLists = arcLabels(items, labels.length);
  const learn = (seed: number, open?: OpenWeights): Learners => {
    const learners: Learners = {
      actions: createLearner(options.actionSize, open?.actions),
      labeller: createLearner(options.labelSize, open?.labeller),
    };
    learnArcs(learners, items, labelLists, options, seed);
    return learners;
  };
  const open = openWeights(() => learn(options.seeds[0] ?? 0), options);
  const learnt = options.seeds.map((seed) => {
    const { actions, labeller } = learn(seed, open);
    return { actions: averagedWeights(actions), labeller: averagedWeights(labeller) };
  });
  return {
    actions: meanWeights(learnt.map(({ actions }) => actions)),
    labeller: { weights: meanWeights(learnt.map(({ labeller }) => labeller)), lineSize: LINE_SIZE },
    labels,
    labelLists,
  };
}

interface Learners {
  readonly actions: Learner;
  readonly labeller: Learner;
}

interface OpenWeights {
  readonly actions: Uint8Array;
  readonly labeller: Uint8Array;
}

/** Which weights to keep, by a first training on all of them. */
function openWeights(
  learnAll: () => Learners,
  { keepActions, keepLabels }: ParserOptions,
): OpenWeights | undefined {
  if (keepActions === undefined || keepLabels === undefined) return undefined;
  const { actions, labeller } = learnAll();
  return { actions: mostUseful(actions, keepActions), labeller: mostUseful(labeller, keepLabels) };
}

function learnArcs(
  { actions, labeller }: Learners,
  items: ArcItem[],
  labelLists: readonly Uint8Array[],
  options: ParserOptions,
  seed: number,
): void {
  const labelModel = learningModel(labeller, LINE_SIZE);
  const random = seededRandom(seed);
  const state = createParserState(LONGEST);
  const features = new Int32Array(ACTION_FEATURES);
  const arcFeatures = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(64);
  const costs = new Float64Array(3);

  const learnAction = ({ rows, heads }: ArcItem, explores: boolean): number => {
    const count = actionFeatures(state, rows, features);
    scorePairs(actions.weights, features, count, scores);
    actionCosts(state, heads, costs);
    const least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!);
    let right = -1;
    let wrong = -1;
    for (let action = 0; action < 3; action++) {
      if (costs[action] === Infinity) continue;
      if (costs[action] === least) right = right < 0 || scores[action]! > scores[right]! ? action : right;
      else wrong = wrong < 0 || scores[action]! > scores[wrong]! ? action : wrong;
    }
    actions.step++;
    if (wrong < 0) return right;
    const lead = scores[right]! - scores[wrong]!;
    if (lead <= options.margin) {
      const change = (action: number): number => (right === action ? 1 : 0) - (wrong === action ? 1 : 0);
      addToActions(actions, features, count, change(LEFT), change(RIGHT));
    }
    return explores && lead < 0 && random() < options.explore ? wrong : right;
  };

  const learnLabel = (head: number, child: number, { rows, heads, labels: gold }: ArcItem): number => {
    const candidates = labelLists[arcKind(rows, head, child, heads.length)]!;
    if (candidates.length === 1) return candidates[0]!;
    const count = labelFeatures(state, rows, head, child, arcFeatures);
    scoreClasses(labelModel, arcFeatures, count, candidates, scores);
    const best = bestClass(candidates, scores);
    const truth = candidates.indexOf(gold[child]!);
    if (heads[child] !== head || truth < 0) return best;
    let rival = truth === 0 ? 1 : 0;
    for (let k = 0; k < candidates.length; k++) if (k !== truth && scores[k]! > scores[rival]!) rival = k;
    labeller.step++;
    if (scores[truth]! - scores[rival]! <= options.labelMargin) {
      addToClass(labeller, LINE_SIZE, arcFeatures, count, candidates[truth]!, 1);
      addToClass(labeller, LINE_SIZE, arcFeatures, count, candidates[rival]!, -1);
    }
    return best;
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const item of shuffle(items, random)) {
      resetParserState(state, item.heads.length);
      while (!isFinal(state)) {
        const action = learnAction(item, epoch > 0);
        if (action === SHIFT) {
          shift(state);
          continue;
        }
        const head = headOf(state, action);
        attach(state, head, learnLabel(head, state.stack[state.stackSize - 1]!, item));
      }
    }
  }
}
