import { bestClass, type LinearModel, scoreClasses } from '../model/linear-model.ts';
import { ACTION_FEATURES, actionFeatures } from './action-features.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { PARSE_FIELDS, type ParseRows, UPOS_NUMBER } from './parse-words.ts';
import {
  attach,
  headOf,
  isAllowed,
  isFinal,
  onlyAction,
  type ParserState,
  RIGHT,
  resetParserState,
  SHIFT,
  shift,
} from './parser-state.ts';
import { type ActionWeights, bestOfActions } from './score-actions.ts';
import { UPOS_COUNT } from './tag-tables.ts';

/** What the parser knows. */
export interface ParseModel {
  readonly actions: ActionWeights;
  readonly labeller: LinearModel;
  readonly labels: readonly string[];
  /** Labels that an arc may take, by `arcKind`. */
  readonly labelLists: readonly Uint8Array[];
}

const features = new Int32Array(ACTION_FEATURES);
const scores = new Float32Array(64);
const arcFeatures = new Int32Array(LABEL_FEATURES);

/** Parses a sentence from left to right, taking the best action at each step: two for each word, whatever they are. */
export function parseArcs(state: ParserState, rows: ParseRows, model: ParseModel): void {
  resetParserState(state, rows.length / PARSE_FIELDS - 2);
  while (!isFinal(state)) {
    const action = bestAction(state, rows, model.actions);
    if (action === SHIFT) {
      shift(state);
      continue;
    }
    const head = headOf(state, action);
    attach(state, head, bestLabel(state, rows, head, state.stack[state.stackSize - 1]!, model));
  }
}

function bestAction(state: ParserState, rows: ParseRows, weights: ActionWeights): number {
  const only = onlyAction(state);
  if (only >= 0) return only;
  const count = actionFeatures(state, rows, features);
  return bestOfActions(weights, features, count, isAllowed(state, RIGHT));
}

function bestLabel(
  state: ParserState,
  rows: ParseRows,
  head: number,
  child: number,
  model: ParseModel,
): number {
  const candidates = model.labelLists[arcKind(rows, head, child, state.length)]!;
  if (candidates.length === 1) return candidates[0]!;
  const count = labelFeatures(state, rows, head, child, arcFeatures);
  scoreClasses(model.labeller, arcFeatures, count, candidates, scores);
  return bestClass(candidates, scores);
}

/** Number of kinds of arcs: head's tag, child's tag, side; and one for the root's. */
export const ARC_KINDS: number = UPOS_COUNT * UPOS_COUNT * 2 + 1;

/** Kind of an arc, by universal tags and side. */
export function arcKind(rows: ParseRows, head: number, child: number, length: number): number {
  if (head === length) return ARC_KINDS - 1;
  const headTag = rows[head * PARSE_FIELDS + UPOS_NUMBER]!;
  const childTag = rows[child * PARSE_FIELDS + UPOS_NUMBER]!;
  return (headTag * UPOS_COUNT + childTag) * 2 + (child < head ? 0 : 1);
}
