import { expect, test } from 'vitest';
import { footerLabel, keyLabels } from './key-labels.ts';
import { actionFor, type KeyContext, keyRows, keyTable } from './keys.ts';

const contexts: readonly KeyContext[] = ['board', 'detail', 'help', 'empty', 'too-small'];

test('no key has two meanings in one context', () => {
  for (const context of contexts) {
    const keys = keyRows(context).flatMap((row) => Object.values(row.keys).flat());
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test('every key of the table does in its contexts what its row says', () => {
  for (const { contexts: places, keys } of keyTable) {
    for (const [action, names] of Object.entries(keys)) {
      for (const context of places) {
        for (const name of names) expect(actionFor(context, name)).toBe(action);
      }
    }
  }
});

test('every context can be left, and Ctrl-C works in all', () => {
  for (const context of contexts) {
    expect(actionFor(context, 'q')).toMatch(/^(quit|back)$/);
    expect(actionFor(context, 'ctrl-c')).toBe('interrupt');
  }
});

test('the labels name every key once, as it stands on the keyboard', () => {
  expect(keyTable.map(keyLabels)).toContain('j k ↓ ↑');
  expect(keyTable.map(keyLabels)).toContain('n p N');
  expect(keyTable.map(footerLabel)).toContain('j/k');
});
