import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { nested, repeated, varied } from './shapes/shape.ts';

test('shapes are as long as is asked', () => {
  expect(repeated('a', 'ab', '<', '>').ofLength(4)).toBe('<abab>');
  expect(nested('b', '(', ')').ofLength(6)).toBe('((()))');
  expect(varied('c', (number) => `${number},`).ofLength(6)).toBe('0,1,2,');
});

test.each(
  doors.flatMap(({ name, shapes, take }) =>
    shapes.map((shape) => ({ name, shape: shape.name, of: shape.ofLength, take })),
  ),
)('$name takes $shape without an error of its own', async ({ of, take }) => {
  await take(of(20_000));
});
