import type { Key } from 'ink';
import { graphemes } from './text/graphemes.ts';

/**
 * The names, as the key table has them, of the keys in one event of Ink's: one for a special key, one for each
 * character of a text, since what is typed fast arrives together.
 */
export function keyNames(input: string, key: Key): readonly string[] {
  const special = specialKeys.find(([flag]) => key[flag]);
  if (special) return [key.shift && special[1] === 'tab' ? 'shift-tab' : special[1]];
  if (key.meta) return [];
  if (key.ctrl) return [`ctrl-${input}`];
  return [...graphemes(input)].map((character) => controlKeys.get(character) ?? character);
}

const specialKeys = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['tab', 'tab'],
  ['escape', 'escape'],
  // Terminals send for the key that erases what was once the code of Delete.
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const;

/** Control characters that arrive in the middle of a text. */
const controlKeys: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\r\n', 'enter'],
  ['\t', 'tab'],
  [' ', 'space'],
  ['\b', 'backspace'],
  ['\u007f', 'backspace'],
  ['\u0003', 'ctrl-c'],
  ['\u0004', 'ctrl-d'],
  ['\u000e', 'ctrl-n'],
  ['\u0010', 'ctrl-p'],
  ['\u0015', 'ctrl-u'],
  ['\u0017', 'ctrl-w'],
  ['\u001a', 'ctrl-z'],
]);

/** The character that a key types; null for one that types nothing. */
export function typedBy(key: string): string | null {
  if (key === 'space') return ' ';
  return isNamed(key) || /[\p{Cc}\p{Cf}]/u.test(key) ? null : key;
}

/** Whether a name is that of a special key, and no character. */
function isNamed(key: string): boolean {
  return key === '' || /^ctrl-./u.test(key) || specialNames.has(key);
}

const specialNames: ReadonlySet<string> = new Set([
  ...specialKeys.map(([, name]) => name),
  ...controlKeys.values(),
  'shift-tab',
]);

/** Whether a key of this name can be pressed at all. */
export function isKeyName(name: string): boolean {
  return specialNames.has(name) || /^ctrl-[a-z]$/u.test(name) || [...graphemes(name)].length === 1;
}
