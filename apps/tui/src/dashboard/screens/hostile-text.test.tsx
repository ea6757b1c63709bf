import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { draw, pressAll, terminalOf } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';
import { poison, poisoned } from '../testing/poisoned.ts';

const terminals = [terminalOf(60, 18), terminalOf(80, 24), terminalOf(140, 40), terminalOf(200, 50)];

const ways = [
  [],
  ['j', 'j'],
  ['l'],
  ['enter'],
  ['j', 'j', 'enter', 'n', 'G'],
  ['?'],
  ['j', 'j', 'E'],
  ['Q', 'enter'],
  ['s', 'j'],
  ['P'],
  ['s', 'T'],
  ['d'],
  ['d', 'enter'],
  ['t'],
  ['a', 'j'],
  ['a', 'enter', 'E'],
  ['f', ...'party:'],
  ['f', 'ctrl-z', '\u0007', '\u200b'],
  [':', 'x'],
  ['x'],
];

test('no string of an article reaches the terminal as it came', () => {
  const { dossier, analyses } = poisoned(ferryTalks());
  const model = buildModel(dossier, analyses, [{ input: poison, reason: poison, remedy: poison }]);
  for (const terminal of terminals) {
    for (const keys of ways) {
      const screen = draw(model, terminal, keys);
      expect(screen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      for (const line of screen.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(terminal.columns);
    }
  }
  expect(draw(model, terminals[2]!, [])).toContain('tail');
});

test('no string of an article reaches the clipboard with a sequence in it', () => {
  const { dossier, analyses } = poisoned(ferryTalks());
  const model = buildModel(dossier, analyses);
  for (const way of [['y'], ['Y'], ['Q', 'y'], ['d', 'y'], ['a', 'y'], ['enter', 'y'], ['enter', 'Y']]) {
    const { effect } = pressAll(model, terminalOf(80, 24), way);
    const text = effect?.kind === 'copy' ? effect.text : '';
    expect(text).not.toBe('');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
});

test('a megabyte in one line is drawn and scrolled through', () => {
  const { dossier, analyses } = ferryTalks();
  const long = analyses.map((analysis) => ({
    ...analysis,
    article: { ...analysis.article, text: `${analysis.article.text}\n${'x\u200b夜'.repeat(350_000)}` },
  }));
  const screen = draw(buildModel(dossier, long), terminalOf(80, 24), ['enter', 'G', 'k']);
  expect(screen.split('\n')).toHaveLength(24);
  expect(screen).toContain('夜x夜');
});
