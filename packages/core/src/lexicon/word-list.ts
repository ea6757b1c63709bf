/** The words of a text, in its order: how the longer tables are written. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** The same as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
