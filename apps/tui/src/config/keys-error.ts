import { nearest } from '../command/nearest.ts';
import { isKeyName } from '../dashboard/key-names.ts';
import { type Action, keyContexts, keyTable, makeKeys } from '../dashboard/keys.ts';

/** What is wrong with keys that were given to actions, in a sentence; null when nothing is. */
export function keysError(given: Readonly<Record<string, readonly string[]>>): string | null {
  for (const [action, keys] of Object.entries(given)) {
    if (!actions.has(action)) {
      const meant = nearest(action, [...actions]);
      return `keys.${action}: there is no such action${meant === null ? '' : `; did you mean ${meant}?`}`;
    }
    const wrong = keys.find((key) => !isKeyName(key));
    if (wrong !== undefined)
      return `keys.${action}: there is no key "${wrong}" (a letter, "ctrl-x", "enter", "space" …)`;
  }
  return conflict(given);
}

const actions: ReadonlySet<string> = new Set(keyTable.flatMap(({ keys }) => Object.keys(keys)));

/** The first key that would do two things on one screen. */
function conflict(given: Readonly<Partial<Record<Action, readonly string[]>>>): string | null {
  const keys = makeKeys(given);
  for (const context of keyContexts) {
    const holders = new Map<string, string>();
    for (const row of keys.rows(context)) {
      for (const [action, names] of Object.entries(row.keys)) {
        for (const name of names) {
          const holder = holders.get(name);
          if (holder !== undefined && holder !== action) {
            return `the key "${name}" would be both ${holder} and ${action} (${context})`;
          }
          holders.set(name, action);
        }
      }
    }
  }
  return null;
}
