import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertInto, NEIGHBOURS, type Ranked, removeFrom } from './key-list.ts';

const steps = fc.array(
  fc.record({ isAdded: fc.boolean(), rank: fc.nat(9), name: fc.stringMatching(/^[a-z]$/) }),
  {
    minLength: 80,
    maxLength: 160,
  },
);

test('whatever comes and goes, the pairs told of are those that are neighbours', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const list: Ranked[] = [];
      const pairs = new Map<string, number>();
      const count = (changed: readonly (readonly [Ranked, Ranked])[], by: number) => {
        for (const pair of changed) {
          const key = pair.map(named).sort().join(' ');
          pairs.set(key, (pairs.get(key) ?? 0) + by);
        }
      };
      for (const { isAdded, rank, name } of all) {
        const known = list.find((item) => named(item) === named({ rank, name }));
        if (isAdded === (known !== undefined)) continue;
        if (known)
          count(
            neighboursIn(list).filter((pair) => pair.includes(known)),
            -1,
          );
        const { met, parted } = known ? removeFrom(list, known) : insertInto(list, { rank, name });
        count(met, 1);
        count(parted, -1);
      }
      const expected = neighboursIn(list).map((pair) => pair.map(named).sort().join(' '));
      const told = [...pairs].flatMap(([key, times]) => (times === 0 ? [] : [`${key} ${times}`]));
      expect(told.sort()).toEqual(expected.map((key) => `${key} 1`).sort());
    }),
  );
});

function neighboursIn(list: readonly Ranked[]): readonly (readonly [Ranked, Ranked])[] {
  return list.flatMap((one, at) =>
    list.slice(at + 1, at + 1 + NEIGHBOURS).map((other): readonly [Ranked, Ranked] => [one, other]),
  );
}

function named({ rank, name }: Ranked): string {
  return `${rank}${name}`;
}
