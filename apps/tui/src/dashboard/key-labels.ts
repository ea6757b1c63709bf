import type { KeyRow } from './keys.ts';

/** The keys of a row as the help shows them: the first key of each action, then the second ones. */
export function keyLabels({ keys }: KeyRow): string {
  const lists = Object.values(keys);
  const longest = Math.max(...lists.map((names) => names.length));
  const ranks = Array.from({ length: longest }, (_, rank) => lists.flatMap((names) => names[rank] ?? []));
  return ranks.flat().map(keyLabel).join(' ');
}

/** The keys of a row as the footer shows them: the first key of each action. */
export function footerLabel({ keys }: KeyRow): string {
  return Object.values(keys)
    .map((names) => keyLabel(names[0] ?? ''))
    .join('/');
}

/** A key as it stands on the keyboard. */
export function keyLabel(name: string): string {
  return labels.get(name) ?? name.replace(/^ctrl-/u, 'Ctrl-');
}

const labels: ReadonlyMap<string, string> = new Map([
  ['up', '↑'],
  ['down', '↓'],
  ['left', '←'],
  ['right', '→'],
  ['pageup', 'PgUp'],
  ['pagedown', 'PgDn'],
  ['home', 'Home'],
  ['end', 'End'],
  ['enter', 'Enter'],
  ['tab', 'Tab'],
  ['shift-tab', '⇧Tab'],
  ['escape', 'Esc'],
  ['backspace', 'Backspace'],
  ['space', 'Space'],
]);
