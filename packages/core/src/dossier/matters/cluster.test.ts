import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster, type Link } from './cluster.ts';

const options = { least: 0.4, otherwise: 0, compared: Number.POSITIVE_INFINITY };

test('a chain of pairs is not one group when its ends have nothing in common', () => {
  const links = [
    { one: 0, other: 1, likeness: 0.9 },
    { one: 1, other: 2, likeness: 0.6 },
  ];
  expect(cluster(3, links, options)).toEqual([[0, 1], [2]]);
});

test('what is alike all round is one group', () => {
  const links = [
    { one: 0, other: 1, likeness: 0.9 },
    { one: 0, other: 2, likeness: 0.6 },
    { one: 1, other: 2, likeness: 0.5 },
  ];
  expect(cluster(3, links, options)).toEqual([[0, 1, 2]]);
});

const SIZE = 9;
const pairs = Array.from({ length: SIZE }, (_, one) =>
  Array.from({ length: SIZE - one - 1 }, (_, next) => ({ one, other: one + next + 1 })),
).flat();
const graphs = fc
  .array(fc.option(fc.integer({ min: 1, max: 20 })), { minLength: pairs.length, maxLength: pairs.length })
  .map((values) =>
    pairs.flatMap((pair, at): Link[] => (values[at] ? [{ ...pair, likeness: values[at] / 20 }] : [])),
  );

test('every item is in one group, and no two groups are alike enough to be joined', () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const groups = cluster(SIZE, links, options);
      expect(groups.flat().sort()).toEqual(Array.from({ length: SIZE }, (_, place) => place));
      for (const [at, group] of groups.entries()) {
        for (const other of groups.slice(at + 1)) {
          const between = links.filter(
            (link) =>
              (group.includes(link.one) && other.includes(link.other)) ||
              (other.includes(link.one) && group.includes(link.other)),
          );
          const sum = between.reduce((total, { likeness }) => total + likeness, 0);
          expect(sum / (group.length * other.length)).toBeLessThan(options.least + 1e-9);
        }
      }
    }),
  );
});
