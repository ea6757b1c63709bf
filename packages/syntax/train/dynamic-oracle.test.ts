import { expect, test } from 'vitest';
import {
  attach,
  createParserState,
  headOf,
  LEFT,
  RIGHT,
  resetParserState,
  SHIFT,
  shift,
} from '../src/parser/parser-state.ts';
import { actionCosts } from './dynamic-oracle.ts';

/** Follows actions of no cost until the sentence is done; returns the heads. */
function followOracle(gold: readonly number[]): number[] {
  const { length } = gold;
  const heads = Int32Array.from(gold, (head) => (head < 0 ? length : head));
  const state = createParserState(length);
  const costs = new Float64Array(3);
  resetParserState(state, length);
  for (let step = 0; step < 2 * length; step++) {
    actionCosts(state, heads, costs);
    const action = [LEFT, RIGHT, SHIFT].find((candidate) => costs[candidate] === 0);
    expect(action).toBeDefined();
    if (action === SHIFT) shift(state);
    else attach(state, headOf(state, action!), 0);
  }
  return Array.from(state.heads.subarray(0, length), (head) => (head === length ? -1 : head));
}

test.each([[[-1]], [[1, -1, 1]], [[1, 2, -1, 5, 5, 2, 2]], [[3, 0, 1, -1, 3, 4, 5]]])(
  'actions of no cost lead to the projective tree %j',
  (gold) => {
    expect(followOracle(gold)).toEqual(gold);
  },
);

test('an arc out of reach costs one', () => {
  const state = createParserState(3);
  const costs = new Float64Array(3);
  resetParserState(state, 3);
  shift(state);
  actionCosts(state, Int32Array.of(1, 3, 1), costs);
  expect([costs[LEFT], costs[SHIFT], costs[RIGHT]]).toEqual([0, 1, Infinity]);
});
