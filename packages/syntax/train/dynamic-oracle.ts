import { isAllowed, LEFT, type ParserState, RIGHT, SHIFT, stackWord } from '../src/parser/parser-state.ts';

/**
 * Gold arcs that an action would put out of reach (Goldberg and Nivre 2013), for each action; Infinity where it is not
 * allowed. In `gold` the root's head is the length of the sentence.
 */
export function actionCosts(state: ParserState, gold: Int32Array, costs: Float64Array): void {
  const { next, length } = state;
  const top = stackWord(state, 0);
  const below = stackWord(state, 1);
  costs[SHIFT] = isAllowed(state, SHIFT) ? shiftCost(state, gold) : Infinity;
  costs[LEFT] = Infinity;
  costs[RIGHT] = Infinity;
  if (top < 0) return;
  const head = gold[top]!;
  let lostChildren = 0;
  for (let word = next; word < length; word++) if (gold[word] === top) lostChildren++;
  const headAhead = head > next ? 1 : 0;
  if (isAllowed(state, LEFT)) costs[LEFT] = lostChildren + headAhead + (head === below ? 1 : 0);
  if (isAllowed(state, RIGHT)) costs[RIGHT] = lostChildren + headAhead + (head === next ? 1 : 0);
}

function shiftCost(state: ParserState, gold: Int32Array): number {
  const { next, stack, stackSize } = state;
  let cost = 0;
  for (let at = 0; at < stackSize; at++) {
    const word = stack[at]!;
    if (gold[word] === next) cost++;
    if (gold[next] === word && at < stackSize - 1) cost++;
  }
  return cost;
}
