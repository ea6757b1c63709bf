import { displayText } from '@parley/core';
import type { PlacedItem } from './score-matters.ts';

/** A line for each topic in several matters, and for each matter of several topics. */
export function listMixtures(placed: readonly PlacedItem[]): readonly string[] {
  const covered = placed.filter(({ matter }) => matter !== null);
  const split = group(covered, ({ item }) => item.topic ?? 'no topic').filter(
    ([, items]) => new Set(items.map(({ matter }) => matter!.id)).size > 1,
  );
  const mixed = group(covered, ({ matter }) => matter!.title).filter(
    ([, items]) => new Set(items.map(({ item }) => item.topic)).size > 1,
  );
  return [
    ...split.map(([topic, items]) => line('split', topic, items, ({ matter }) => matter!.title)),
    ...mixed.map(([title, items]) => line('mixed', title, items, ({ item }) => item.topic ?? 'no topic')),
  ].map(displayText);
}

function line(
  kind: string,
  name: string,
  items: readonly PlacedItem[],
  place: (item: PlacedItem) => string,
): string {
  return `${kind} ${name}: ${items.map((item) => `${item.article} → ${place(item)}`).join(' | ')}`;
}

function group(
  items: readonly PlacedItem[],
  keyOf: (item: PlacedItem) => string,
): readonly (readonly [string, readonly PlacedItem[]])[] {
  const groups = new Map<string, PlacedItem[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
