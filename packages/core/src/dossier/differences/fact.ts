import type { Excerpt } from '../../schema/span.ts';
import type { Telling } from '../matters/telling.ts';

/** A value that a telling gives: a number or a date. */
export interface Fact<Value> {
  readonly telling: Telling;
  readonly value: Value;
  /** What the value is of. */
  readonly about: string;
  /** The value as it is told to the reader. */
  readonly reading: string;
  readonly excerpt: Excerpt;
}

/** Reads the facts of one kind out of tellings, and says when two of them cannot both be right. */
export interface FactKind<Value> {
  readonly kind: 'number' | 'date';
  readonly read: (telling: Telling) => readonly Fact<Value>[];
  /** `own` and `others` are all facts of the articles of the two. */
  readonly differ: (
    one: Fact<Value>,
    other: Fact<Value>,
    facts: { readonly own: readonly Fact<Value>[]; readonly others: readonly Fact<Value>[] },
  ) => boolean;
}
