import type { Action, KeyContext, Keys } from '../keys.ts';
import { fold } from '../text/fold.ts';

/** A command that can be found by its name. */
export interface Command {
  readonly action: Action;
  readonly help: string;
  readonly keys: readonly string[];
}

/** The commands of a context with a word of their help that begins with each word typed. Pairs of movements are keys alone. */
export function commands(keys: Keys, context: KeyContext, typed: string): readonly Command[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  return keys
    .rows(context)
    .flatMap(({ keys, help }) => {
      const entries = Object.entries(keys) as [Action, readonly string[]][];
      const [action, names] = entries[0] ?? [];
      return entries.length === 1 && action && names ? [{ action, help, keys: names }] : [];
    })
    .filter(
      ({ action, help }) =>
        action !== 'palette' && wanted.every((word) => ` ${fold(`${help} ${action}`)}`.includes(` ${word}`)),
    );
}
