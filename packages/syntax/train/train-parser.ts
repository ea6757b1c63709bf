import { scoreClasses } from '../src/model/linear-model.ts';
import { ACTION_FEATURES, actionFeatures } from '../src/parser/action-features.ts';
import { LABEL_FEATURES, labelFeatures } from '../src/parser/label-features.ts';
import { ARC_KINDS, arcKind, type ParseModel } from '../src/parser/parse-arcs.ts';
import { type ParseRows, parseWords } from '../src/parser/parse-words.ts';
import {
  attach,
  createParserState,
  headOf,
  isFinal,
  resetParserState,
  SHIFT,
  shift,
} from '../src/parser/parser-state.ts';
import { tagTables } from '../src/parser/tag-tables.ts';
import { readWords } from '../src/words/read-words.ts';
import { addWeight, averagedModel, createLearner } from './averaged-perceptron.ts';
import { actionCosts } from './dynamic-oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Lexicon } from './train-vocabulary.ts';
import type { TrainingSentence } from './treebank.ts';

export interface ParserOptions {
  readonly actionSize: number;
  readonly labelSize: number;
  readonly epochs: number;
  readonly seed: number;
  readonly explore: number;
  readonly minUpdates?: number;
  readonly margin?: number;
  readonly onEpoch?: (epoch: number, model: () => ParseModel) => void;
}

/** Trains actions and labels together; `tagged` are the sentences' tags as the tagger would give them. */
export function trainParser(
  sentences: readonly TrainingSentence[],
  tagged: readonly Uint8Array[],
  lexicon: Lexicon,
  options: ParserOptions,
): ParseModel {
  const tables = tagTables(lexicon.tags);
  const labelCounts = new Map<string, number>();
  for (const { labels } of sentences)
    for (const label of labels) labelCounts.set(label, (labelCounts.get(label) ?? 0) + 1);
  const labels = [...labelCounts].sort((a, b) => b[1] - a[1]).map(([label]) => label);
  const items = sentences.map((sentence, index) => {
    const length = sentence.tokens.length;
    return {
      rows: parseWords(
        readWords(sentence.tokens, lexicon.vocabulary),
        tagged[index]!,
        tables.uposOfTag,
        tables.quoteOfTag,
      ),
      heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head)),
      labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
    };
  });
  const labelLists = arcLabels(items, labels.length);
  const actions = createLearner(options.actionSize, 4);
  const margin = options.margin ?? 0;
  const labeller = createLearner(options.labelSize, 64);
  const random = seededRandom(options.seed);
  const state = createParserState(2048);
  const features = new Int32Array(ACTION_FEATURES);
  const labelHashes = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(64);
  const costs = new Float64Array(3);
  const classes = Uint8Array.of(0, 1, 2);
  const finish = (): ParseModel => {
    const cut = (l: typeof actions) => {
      const m = averagedModel(l);
      const min = options.minUpdates ?? 0;
      if (min)
        m.weights.forEach((_, i) => {
          if (l.updates[i]! < min) m.weights[i] = 0;
        });
      return m;
    };
    return { actions: cut(actions), labeller: cut(labeller), labels, labelLists, ...tables };
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const item of shuffle(items, random)) {
      const { rows, heads: gold } = item;
      resetParserState(state, gold.length);
      while (!isFinal(state)) {
        const count = actionFeatures(state, rows, features);
        scoreClasses(actions.model, features, count, classes, 3, scores);
        actionCosts(state, gold, costs);
        const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
        let best = -1;
        let right = -1;
        for (let action = 0; action < 3; action++) {
          if (costs[action] === Infinity) continue;
          if (best < 0 || scores[action]! > scores[best]!) best = action;
          if (costs[action] === least && (right < 0 || scores[action]! > scores[right]!)) right = action;
        }
        let wrong = -1;
        for (let action = 0; action < 3; action++)
          if (
            costs[action] !== Infinity &&
            costs[action]! > least &&
            (wrong < 0 || scores[action]! > scores[wrong]!)
          )
            wrong = action;
        actions.step++;
        if (wrong >= 0 && scores[right]! - scores[wrong]! <= margin) {
          addWeight(actions, features, count, right, 1);
          addWeight(actions, features, count, wrong, -1);
        }
        const action = epoch > 0 && random() < options.explore ? best : right;
        if (action === SHIFT) {
          shift(state);
          continue;
        }
        const head = headOf(state, action);
        const child = state.stack[state.stackSize - 1]!;
        attach(state, head, learnLabel(head, child, item));
      }
    }
    options.onEpoch?.(epoch, finish);
  }
  return finish();

  function learnLabel(
    head: number,
    child: number,
    { rows, heads, labels: gold }: (typeof items)[number],
  ): number {
    const candidates = labelLists[arcKind(rows, head, child, heads.length)]!;
    if (candidates.length === 1) return candidates[0]!;
    const count = labelFeatures(state, rows, head, child, labelHashes);
    scoreClasses(labeller.model, labelHashes, count, candidates, candidates.length, scores);
    let bestAt = 0;
    for (let k = 1; k < candidates.length; k++) if (scores[k]! > scores[bestAt]!) bestAt = k;
    const best = candidates[bestAt]!;
    const truth = gold[child]!;
    if (heads[child] === head) {
      labeller.step++;
      if (best !== truth && candidates.includes(truth)) {
        addWeight(labeller, labelHashes, count, truth, 1);
        addWeight(labeller, labelHashes, count, best, -1);
      }
    }
    return best;
  }
}

function arcLabels(
  items: readonly { rows: ParseRows; heads: Int32Array; labels: Int32Array }[],
  count: number,
): Uint8Array[] {
  const seen = Array.from({ length: ARC_KINDS }, () => new Int32Array(count));
  const byPair = Array.from({ length: count }, () => 0);
  for (const { rows, heads, labels } of items) {
    for (let child = 0; child < heads.length; child++) {
      seen[arcKind(rows, heads[child]!, child, heads.length)]![labels[child]!]!++;
      byPair[labels[child]!]!++;
    }
  }
  return seen.map((counts) => {
    const total = counts.reduce((a, b) => a + b, 0);
    const kept = [...counts.keys()].filter((label) => counts[label]! >= (total > 500 ? 2 : 1));
    return Uint8Array.from(
      kept.length > 0 ? kept : total > 0 ? [counts.indexOf(Math.max(...counts))] : [labelsDefault],
    );
  });
}
const labelsDefault = 0;
