import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { draw } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';
import { golden } from '../testing/golden.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);
const empty = buildModel({ ...dossier, matters: [] }, analyses);
const sizes = [
  [60, 18],
  [80, 24],
  [140, 40],
] as const;
const scenes = [
  ['board', model, []],
  ['board-differ', model, ['j', 'j']],
  ['board-unresolved', model, ['tab', 'j']],
  ['detail', model, ['j', 'j', 'enter', 'n']],
  ['help', model, ['?']],
  ['empty', empty, []],
] as const;

for (const [columns, rows] of sizes) {
  for (const [scene, shown, keys] of scenes) {
    test(`${scene} at ${columns}×${rows}`, () => {
      const screen = draw(shown, { columns, rows, colour: false }, keys);
      expect(screen).toBe(golden(`${scene}-${columns}x${rows}`, screen));
      expect(screen.split('\n')).toHaveLength(rows);
    });
  }
}

test('every screen fills every terminal exactly, down to the smallest', () => {
  for (const [columns, rows] of [
    [40, 10],
    [41, 15],
    [79, 16],
    [80, 10],
    [81, 17],
    [119, 30],
    [120, 12],
    [201, 61],
  ] as const) {
    for (const [scene, shown, keys] of scenes) {
      const lines = draw(shown, { columns, rows, colour: false }, keys).split('\n');
      expect(lines, `${scene} at ${columns}×${rows}`).toHaveLength(rows);
      const widest = Math.max(...lines.map((line) => stringWidth(line)));
      expect(widest, `${scene} at ${columns}×${rows}`).toBe(columns);
    }
  }
});

test('a terminal that is too small is told how large it must be', () => {
  expect(draw(model, { columns: 39, rows: 10, colour: false })).toContain('parley needs 40×10');
  expect(draw(model, { columns: 20, rows: 2, colour: false }).split('\n')).toHaveLength(2);
});

test('colour changes attributes alone, and stands in for the brackets around evidence', () => {
  const keys = ['enter'];
  const coloured = draw(model, { columns: 140, rows: 40, colour: true }, keys);
  const plain = draw(model, { columns: 140, rows: 40, colour: false }, keys);
  expect(plain).not.toContain('\u001b');
  expect(plain).toContain('⟦The councils of Vellmouth');
  expect(coloured).toContain('\u001b[7mThe councils of Vellmouth');
  expect(coloured).not.toContain('⟦');
});
