import { expect, test } from 'vitest';
import { readCorpora } from '../corpora/corpora.ts';
import { runStages, STAGES } from './run-stages.ts';

test('every stage of the walk takes time', async () => {
  const times = await runStages(readCorpora()[1]!, { warmUp: 0, timed: 1 });
  expect(Object.keys(times)).toEqual([...STAGES]);
  for (const stage of STAGES) expect(times[stage], stage).toBeGreaterThan(0);
});
