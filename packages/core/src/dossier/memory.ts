/** Gives what was made for an object before, as long as all that it rests on besides is the same; else what `make` gives. */
export type Memory<Key extends object, Value> = (
  key: Key,
  basis: readonly unknown[],
  make: () => Value,
) => Value;

/** A memory of nothing. What it keeps goes with the object. */
export function createMemory<Key extends object, Value>(): Memory<Key, Value> {
  const kept = new WeakMap<Key, { readonly basis: readonly unknown[]; readonly value: Value }>();
  return (key, basis, make) => {
    const known = kept.get(key);
    if (known !== undefined && areSame(known.basis, basis)) return known.value;
    const value = make();
    kept.set(key, { basis, value });
    return value;
  };
}

/** Whether two lists have the same items, each the same object. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
