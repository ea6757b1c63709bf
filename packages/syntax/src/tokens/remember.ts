/** Texts kept at most; then all are forgotten. */
export const REMEMBERED = 4096;

/** Longest text kept, in UTF-16 code units: engines may keep a whole article alive for a longer piece of it. */
export const LONGEST_REMEMBERED = 12;

/** Makes a function that does as `find` does and remembers its results for short texts; `find` must depend on its text alone. */
export function remembering<Result>(find: (text: string) => Result): (text: string) => Result {
  const remembered = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return find(text);
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const result = find(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, result);
    return result;
  };
}
