import { expect, test } from 'vitest';
import { footerLabel, keyLabels } from './key-labels.ts';
import { isKeyName } from './key-names.ts';
import { keyContexts, keyTable, makeKeys } from './keys.ts';

const keys = makeKeys();

test('no key has two meanings in one context', () => {
  for (const context of keyContexts) {
    const names = keys.rows(context).flatMap((row) => Object.values(row.keys).flat());
    expect(names).toEqual([...new Set(names)]);
  }
});

test('every key of the table can be pressed, and does in its contexts what its row says', () => {
  for (const { contexts: places, keys: actions } of keyTable) {
    for (const [action, names] of Object.entries(actions)) {
      for (const name of names) {
        expect(isKeyName(name), name).toBe(true);
        for (const context of places) expect(keys.action(context, name)).toBe(action);
      }
    }
  }
});

test('every context can be left, and Ctrl-C works in all', () => {
  for (const context of keyContexts) {
    const ways = [keys.action(context, 'q'), keys.action(context, 'escape')];
    expect(ways.some((way) => way === 'quit' || way === 'back' || way === 'cancel')).toBe(true);
    expect(keys.action(context, 'ctrl-c')).toBe('interrupt');
  }
});

test('an action with other keys loses those that it had', () => {
  const remapped = makeKeys({ copy: ['c', 'ctrl-y'] });
  expect(remapped.action('board', 'c')).toBe('copy');
  expect(remapped.action('board', 'ctrl-y')).toBe('copy');
  expect(remapped.action('board', 'y')).toBeUndefined();
});

test('the labels name every key once, as it stands on the keyboard', () => {
  expect(keyTable.map(keyLabels)).toContain('j k ↓ ↑');
  expect(keyTable.map(keyLabels)).toContain('n p N');
  expect(keyTable.map(footerLabel)).toContain('j/k');
});
