import { type LinearModel, scoreClasses } from '../model/linear-model.ts';
import { ACTION_FEATURES, actionFeatures } from './action-features.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { PARSE_FIELDS, type ParseRows, UPOS } from './parse-words.ts';
import {
  attach,
  headOf,
  isAllowed,
  isFinal,
  type ParserState,
  resetParserState,
  SHIFT,
  shift,
} from './parser-state.ts';

/** What the parser knows. */
export interface ParseModel {
  readonly actions: LinearModel<Int8Array | Float32Array>;
  readonly labeller: LinearModel<Int8Array | Float32Array>;
  readonly labels: readonly string[];
  /** Labels that an arc may take, by `arcKind`. */
  readonly labelLists: readonly Uint8Array[];
  readonly uposOfTag: Uint8Array;
  readonly quoteOfTag: Uint8Array;
}

const ACTIONS = Uint8Array.of(0, 1, 2);
const features = new Int32Array(ACTION_FEATURES);
const scores = new Float32Array(64);
const labelScores = new Float32Array(64);
const labelHashes = new Int32Array(LABEL_FEATURES);

/** Parses a sentence from left to right, taking the best action at each step. */
export function parseArcs(state: ParserState, rows: ParseRows, model: ParseModel): void {
  resetParserState(state, rows.length / PARSE_FIELDS - 2);
  while (!isFinal(state)) {
    const action = bestAction(state, rows, model);
    if (action === SHIFT) shift(state);
    else {
      const head = headOf(state, action);
      attach(state, head, bestLabel(state, rows, head, state.stack[state.stackSize - 1]!, model));
    }
  }
}

function bestAction(state: ParserState, rows: ParseRows, model: ParseModel): number {
  const count = actionFeatures(state, rows, features);
  scoreClasses(model.actions, features, count, ACTIONS, 3, scores);
  let best = -1;
  for (let action = 0; action < 3; action++) {
    if (isAllowed(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
  }
  return best;
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
  const count = labelFeatures(state, rows, head, child, labelHashes);
  scoreClasses(model.labeller, labelHashes, count, candidates, candidates.length, labelScores);
  let best = 0;
  for (let k = 1; k < candidates.length; k++) if (labelScores[k]! > labelScores[best]!) best = k;
  return candidates[best]!;
}

/** Number of universal tags, and of kinds of arcs: head's tag, child's tag, side; one more for the root's. */
export const UPOS_COUNT = 17;
export const ARC_KINDS: number = UPOS_COUNT * UPOS_COUNT * 2 + 1;

export function arcKind(rows: ParseRows, head: number, child: number, length: number): number {
  if (head === length) return ARC_KINDS - 1;
  const headTag = rows[head * PARSE_FIELDS + UPOS]!;
  const childTag = rows[child * PARSE_FIELDS + UPOS]!;
  return (headTag * UPOS_COUNT + childTag) * 2 + (child < head ? 0 : 1);
}
