import { expect, test } from 'vitest';
import { STAGES, type StageTimes } from '../stages/run-stages.ts';
import { contestTable } from './contest-table.ts';
import { stageTable } from './stage-table.ts';

test('a contest has a row for each contender and two columns for each corpus', () => {
  const result = (name: string, corpus: string, milliseconds: number, ratio: number) => ({
    ...{ work: 'tags', name, corpus, milliseconds, ratio },
  });
  const table = contestTable([
    result('Parley', 'one', 2, 1),
    result('other', 'one', 5, 2.5),
    result('Parley', 'two', 4, 1),
    result('other', 'two', 6, 1.5),
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| tags | Parley | 2.0 ms | 1.00 × | 4.0 ms | 1.00 × |',
    '| tags | other | 5.0 ms | 2.50 × | 6.0 ms | 1.50 × |',
  ]);
});

test('shares are of the sum of all stages', () => {
  const times = Object.fromEntries(STAGES.map((stage, index) => [stage, index === 0 ? 2 : 1])) as StageTimes;
  const lines = stageTable(new Map([['one', times]])).split('\n');
  expect(lines[2]).toBe('| read | 2.00 ms | 20 % |');
  expect(lines.at(-1)).toBe('| all | 10.00 ms |  |');
});
