import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { draw, terminalOf } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';
import { golden } from '../testing/golden.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);
const empty = buildModel({ ...dossier, matters: [], quotes: [], differences: [], timeline: [] }, analyses);
const sizes = [
  [60, 18],
  [80, 24],
  [140, 40],
] as const;
const moreSizes = [
  [120, 30],
  [200, 50],
] as const;
const scenes = [
  ['board', model, []],
  ['board-differ', model, ['j', 'j']],
  ['board-unresolved', model, ['tab', 'j']],
  ['board-filtered', model, ['f', ...'status:differ', 'enter']],
  ['filtering', model, ['f', ...'party:v']],
  ['filter-wrong', model, ['f', ...'partty:x']],
  ['searching', model, ['/', ...'basin']],
  ['detail', model, ['j', 'j', 'enter', 'n']],
  ['detail-search', model, ['j', 'j', 'enter', '/', ...'pilots', 'enter']],
  ['why', model, ['j', 'j', 'E']],
  ['quotes', model, ['Q', 'enter', 'j']],
  ['article', model, ['a', 'enter', 'n']],
  ['outlets', model, ['s', 'j', 'j', 'l']],
  ['outlets-turned', model, ['s', 'T', 'j']],
  ['parties', model, ['P']],
  ['differences', model, ['d']],
  ['timeline', model, ['t', 'j']],
  ['articles', model, ['a']],
  ['export', model, ['space', 'x', 'j']],
  ['palette', model, [':', ...'cop']],
  ['help', model, ['?']],
  ['help-typed', model, ['?', ...'filt']],
  ['empty', empty, []],
] as const;

for (const [columns, rows] of [...sizes, ...moreSizes]) {
  const drawn = columns === 120 || columns === 200 ? scenes.filter(([scene]) => scene === 'board') : scenes;
  for (const [scene, shown, keys] of drawn) {
    test(`${scene} at ${columns}×${rows}`, () => {
      const screen = draw(shown, terminalOf(columns, rows), keys);
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
    [160, 45],
    [201, 61],
  ] as const) {
    for (const [scene, shown, keys] of scenes) {
      const lines = draw(shown, terminalOf(columns, rows), keys).split('\n');
      expect(lines, `${scene} at ${columns}×${rows}`).toHaveLength(rows);
      const widest = Math.max(...lines.map((line) => stringWidth(line)));
      expect(widest, `${scene} at ${columns}×${rows}`).toBe(columns);
    }
  }
});

test('in ASCII every screen is as large, and ASCII alone', () => {
  for (const [scene, shown, keys] of scenes) {
    const terminal = { ...terminalOf(140, 40), ascii: true };
    const lines = draw(shown, terminal, keys).split('\n');
    expect(lines.join(''), scene).toMatch(/^[\x20-\x7e]*$/u);
    expect(
      lines.map((line) => line.length),
      scene,
    ).toEqual(
      draw(shown, terminalOf(140, 40), keys)
        .split('\n')
        .map((line) => stringWidth(line)),
    );
  }
});

test('a terminal that is too small is told how large it must be', () => {
  expect(draw(model, terminalOf(39, 10))).toContain('parley needs 40×10');
  expect(draw(model, terminalOf(20, 2)).split('\n')).toHaveLength(2);
});

test('colour changes attributes alone, and stands in for the brackets around evidence', () => {
  const keys = ['enter'];
  const coloured = draw(model, { ...terminalOf(140, 40), colour: true }, keys);
  const plain = draw(model, terminalOf(140, 40), keys);
  expect(plain).not.toContain('\u001b');
  expect(plain).toContain('⟦The councils of Vellmouth');
  expect(coloured).toContain('\u001b[7mThe councils of Vellmouth');
  expect(coloured).not.toContain('⟦');
});

test('a light terminal gets darker colours', () => {
  const light = draw(model, { ...terminalOf(80, 24), colour: true, background: 'light' });
  expect(light).toContain('\u001b[34m✓');
  expect(light).not.toContain('\u001b[94m');
});
