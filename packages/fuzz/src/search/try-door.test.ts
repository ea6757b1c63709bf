import { afterAll, expect, test } from 'vitest';
import { LONGEST, mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import { tryDoor } from './try-door.ts';
import { watchCoverage } from './watch-coverage.ts';

const coverage = await watchCoverage();
afterAll(coverage.stop);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an input that breaks a promise is found and kept', async () => {
  const take = (data: Uint8Array): void => {
    if (data.includes(33)) throw new Error('a mark');
  };
  const { broken } = await tryDoor(take, [bytes('abc')], ['!', 'x'], coverage, { inputs: 500 });
  expect(broken?.input).toContain(33);
  expect(broken?.error).toMatchObject({ message: 'a mark' });
});

test('a door that holds is given as many inputs as asked, its examples first', async () => {
  const taken: string[] = [];
  const take = (data: Uint8Array): void => void taken.push(new TextDecoder().decode(data));
  const { inputs, broken } = await tryDoor(take, [bytes('one'), bytes('two')], ['x'], coverage, {
    inputs: 50,
  });
  expect(broken).toBeNull();
  expect(inputs).toBe(50);
  expect(taken).toHaveLength(50);
  expect(taken.slice(0, 2)).toEqual(['one', 'two']);
});

test('changes are the same for the same seed, differ, and stay short', () => {
  const run = (): readonly Uint8Array[] => {
    const random = randomFrom(7);
    let input = bytes('a text');
    return Array.from({ length: 300 }, () => {
      input = mutate(input, bytes('another'), [bytes('word')], random);
      return input;
    });
  };
  expect(run()).toEqual(run());
  expect(new Set(run().map(String)).size).toBeGreaterThan(100);
  expect(Math.max(...run().map(({ length }) => length))).toBeLessThanOrEqual(LONGEST);
});
