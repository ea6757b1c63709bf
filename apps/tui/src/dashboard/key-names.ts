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
] as const;

/** Control characters that arrive in the middle of a text. */
const controlKeys: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\r\n', 'enter'],
  ['\t', 'tab'],
  ['\u0003', 'ctrl-c'],
  ['\u0004', 'ctrl-d'],
  ['\u0015', 'ctrl-u'],
  ['\u001a', 'ctrl-z'],
]);
