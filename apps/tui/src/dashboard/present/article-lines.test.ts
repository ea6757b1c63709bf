import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { articleLines, evidencePlace, rowOf } from './article-lines.ts';

const { dossier, analyses } = ferryTalks();
const { columns } = buildModel(dossier, analyses);
const tellings = [...columns.agreements, ...columns.unresolved].flatMap((matter) => matter.tellings);

test('the marked rows hold the evidence, and nothing else', () => {
  for (const telling of tellings) {
    const marked = articleLines(telling, 40, true)
      .flatMap(({ line }) => line.filter(({ tone }) => tone === 'evidence'))
      .map(({ text }) => text);
    expect(marked.join(' ')).toBe(telling.evidence.map(({ text }) => text).join(' '));
  }
});

test('a place leads to the row it came from, whatever the width in between', () => {
  for (const telling of tellings) {
    const narrow = articleLines(telling, 30, true);
    for (const [row, { at }] of narrow.entries()) expect(rowOf(narrow, at)).toBe(row);
    const wide = articleLines(telling, 90, true);
    const place = evidencePlace(narrow, 8);
    const above = wide[rowOf(wide, place)];
    expect(above?.at).toBeLessThanOrEqual(place);
  }
});

test('the evidence is in sight from its place, even at the end of a text', () => {
  for (const telling of tellings) {
    for (const rows of [2, 5, 12]) {
      const lines = articleLines(telling, 50, false);
      const top = rowOf(lines, evidencePlace(lines, rows));
      expect(lines.slice(top, top + rows).some(({ evidence }) => evidence)).toBe(true);
    }
  }
});

test('furniture is dimmed', () => {
  const lines = articleLines(tellings[0]!, 80, true);
  const last = lines.at(-1);
  expect(last?.line).toEqual([{ text: 'Read more: Ten things to do in Vellmouth this summer', tone: 'dim' }]);
});
