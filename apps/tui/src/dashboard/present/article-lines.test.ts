import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { articleLines, evidencePlace, rowOf } from './article-lines.ts';

const { dossier, analyses } = ferryTalks();
const { columns } = buildModel(dossier, analyses);
const passages = [...columns.agreements, ...columns.unresolved].flatMap((matter) => matter.passages);

test('the marked rows hold the evidence, and nothing else', () => {
  for (const passage of passages) {
    const marked = articleLines(passage, passages, { width: 40, colour: true, search: '' })
      .flatMap(({ line }) => line.filter(({ tone }) => tone === 'evidence'))
      .map(({ text }) => text);
    expect(marked.join(' ')).toBe(passage.evidence.map(({ text }) => text).join(' '));
  }
});

test('a place leads to the row it came from, whatever the width in between', () => {
  for (const passage of passages) {
    const narrow = articleLines(passage, passages, { width: 30, colour: true, search: '' });
    for (const [row, { at }] of narrow.entries()) expect(rowOf(narrow, at)).toBe(row);
    const wide = articleLines(passage, passages, { width: 90, colour: true, search: '' });
    const place = evidencePlace(narrow, 8);
    const above = wide[rowOf(wide, place)];
    expect(above?.at).toBeLessThanOrEqual(place);
  }
});

test('the evidence is in sight from its place, even at the end of a text', () => {
  for (const passage of passages) {
    for (const rows of [2, 5, 12]) {
      const lines = articleLines(passage, passages, { width: 50, colour: false, search: '' });
      const top = rowOf(lines, evidencePlace(lines, rows));
      expect(lines.slice(top, top + rows).some(({ evidence }) => evidence)).toBe(true);
    }
  }
});

test('furniture is dimmed', () => {
  const lines = articleLines(passages[0]!, passages, { width: 80, colour: true, search: '' });
  const last = lines.at(-1);
  expect(last?.line).toEqual([{ text: 'Read more: Ten things to do in Vellmouth this summer', tone: 'dim' }]);
});

test('finds are set off whatever their case, and nothing is lost by that', () => {
  const look = { width: 60, colour: true, search: 'FERRY' };
  const lines = articleLines(passages[1]!, passages, look);
  const hits = lines.flatMap(({ line }) => line.filter(({ tone }) => tone === 'hit').map(({ text }) => text));
  expect(hits.length).toBeGreaterThan(0);
  expect(new Set(hits.map((hit) => hit.toLowerCase()))).toEqual(new Set(['ferry']));
  expect(lines.some(({ hit }) => hit)).toBe(true);
  const plain = articleLines(passages[1]!, passages, { ...look, search: '' });
  expect(lines.map(textOf)).toEqual(plain.map(textOf));
});

test('the evidence of other passages is underlined where there is colour', () => {
  const lines = articleLines(passages[0]!, passages, { width: 80, colour: true, search: '' });
  const found = lines.flatMap(({ line }) => line.filter(({ tone }) => tone === 'found'));
  expect(found.map(({ text }) => text).join(' ')).toContain('man one lifeboat together');
});

function textOf({ line }: { readonly line: readonly { readonly text: string }[] }): string {
  return line.map(({ text }) => text).join('');
}
