/**
 * An arc-hybrid parser between two actions. Words are numbers from 0; `length` stands for the root, which comes after the
 * last word, and -1 for no word. Arrays hold one number a word.
 */
export interface ParserState {
  length: number;
  /** First word not yet shifted. */
  next: number;
  stackSize: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost child on each side, -1 for none. */
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Labels of the children so far, one bit each for the first 32. */
  readonly childLabels: Int32Array;
}

export const SHIFT = 0;
/** The top of the stack becomes a child of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2;

export function createParserState(capacity: number): ParserState {
  const numbers = (): Int32Array => new Int32Array(capacity + 2);
  return {
    length: 0,
    next: 0,
    stackSize: 0,
    stack: numbers(),
    heads: numbers(),
    labels: numbers(),
    leftmost: numbers(),
    leftmost2: numbers(),
    rightmost: numbers(),
    rightmost2: numbers(),
    leftCount: numbers(),
    rightCount: numbers(),
    childLabels: numbers(),
  };
}

/** Sets the state to the start of a sentence of `length` words. */
export function resetParserState(state: ParserState, length: number): void {
  state.length = length;
  state.next = 0;
  state.stackSize = 0;
  const end = length + 2;
  state.heads.fill(-1, 0, end);
  state.labels.fill(-1, 0, end);
  state.leftmost.fill(-1, 0, end);
  state.leftmost2.fill(-1, 0, end);
  state.rightmost.fill(-1, 0, end);
  state.rightmost2.fill(-1, 0, end);
  state.leftCount.fill(0, 0, end);
  state.rightCount.fill(0, 0, end);
  state.childLabels.fill(0, 0, end);
}

/** Word `depth` below the top of the stack, or -1. */
export function stackWord(state: ParserState, depth: number): number {
  return state.stackSize > depth ? state.stack[state.stackSize - 1 - depth]! : -1;
}

/** Whether the sentence is done: every word has a head, the last of them the root. */
export function isFinal(state: ParserState): boolean {
  return state.next >= state.length && state.stackSize === 0;
}

/** Whether an action is open; the root takes its one child last, so there is exactly one. */
export function isAllowed(state: ParserState, action: number): boolean {
  if (action === SHIFT) return state.next < state.length;
  if (action === RIGHT) return state.stackSize > 1;
  return state.next < state.length ? state.stackSize > 0 : state.stackSize === 1;
}

/** The one action that is open, or -1 where there are more. */
export function onlyAction({ next, length, stackSize }: ParserState): number {
  if (next >= length) return stackSize > 1 ? RIGHT : LEFT;
  return stackSize === 0 ? SHIFT : -1;
}

export function shift(state: ParserState): void {
  state.stack[state.stackSize++] = state.next++;
}

/** Head that `action` (left or right) would give the top of the stack. */
export function headOf(state: ParserState, action: number): number {
  return action === LEFT ? state.next : state.stack[state.stackSize - 2]!;
}

/** Pops the top of the stack as a child of `head` with the number of its label. */
export function attach(state: ParserState, head: number, label: number): void {
  const child = state.stack[--state.stackSize]!;
  state.heads[child] = head;
  state.labels[child] = label;
  if (label < 32) state.childLabels[head]! |= 1 << label;
  if (child < head) {
    state.leftmost2[head] = state.leftmost[head]!;
    state.leftmost[head] = child;
    state.leftCount[head]!++;
  } else {
    state.rightmost2[head] = state.rightmost[head]!;
    state.rightmost[head] = child;
    state.rightCount[head]!++;
  }
}
