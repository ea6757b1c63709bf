import { describe, expect, test } from 'vitest';
import { FURNITURE_SHAPES } from './furniture.ts';

describe.each(FURNITURE_SHAPES)('$id', ({ pattern, example, counterexample }) => {
  test('matches its example, not its counterexample', () => {
    expect(example).toMatch(pattern);
    expect(counterexample).not.toMatch(pattern);
  });
});
