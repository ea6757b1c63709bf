import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { passagesOf } from '../model/find-view.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { claimContent } from './claim-lines.ts';

const { dossier, analyses } = ferryTalks();
const matter = buildModel(dossier, analyses).columns.agreements.find(({ id }) => id === 'pilots');

function claim(current: number, height: number): { readonly text: readonly string[]; readonly note: string } {
  if (!matter) throw new Error('the fixture has this matter');
  const { lines, note } = claimContent(matter, current, { width: 76, height });
  return { text: lines.map((line) => line.map(({ text }) => text).join('')), note };
}

test('every height is filled at most, with the current passage in sight, and says what is out of sight', () => {
  for (let height = 2; height < 12; height += 1) {
    const { text, note } = claim(1, height);
    expect(text.length).toBeLessThanOrEqual(height);
    expect(text.filter((line) => line.startsWith('▸'))).toHaveLength(1);
    const seen = text.filter((line) => /^[▸ ] [✓…]/u.test(line)).length;
    expect(note).toBe(seen < passagesOf(matter!).length ? 'passage 2 of 2' : '');
  }
});

test('a difference gives way to the passages, and comes back where there is room', () => {
  expect(claim(0, 4).text.join('\n')).not.toContain('status:');
  expect(claim(0, 7).text.join('\n')).toContain('status: Harbour Post');
});
