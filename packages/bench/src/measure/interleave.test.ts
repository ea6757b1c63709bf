import { expect, test } from 'vitest';
import { interleave } from './interleave.ts';

test('every round runs each task once, beginning with another one', async () => {
  const order: string[] = [];
  const tasks = ['a', 'b', 'c'].map((name) => () => order.push(name));
  const times = await interleave(tasks, { warmUp: 1, timed: 2 });
  expect(order.join('')).toBe('abcbcacab');
  expect(times.map(({ length }) => length)).toEqual([2, 2, 2]);
});

test('a task that takes its time is waited for', async () => {
  let done = 0;
  const slow = () => Promise.resolve().then(() => done++);
  await interleave([slow], { warmUp: 0, timed: 3 });
  expect(done).toBe(3);
});
