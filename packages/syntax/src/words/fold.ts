/** Levels what says little about a word: case, digits (all 0) and the shape of an apostrophe. */
export function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4) return 39;
  return code;
}

/** Hash of a word from code `from` to its end, folded. `word` is in lower case where it goes beyond ASCII. */
export function hashFolded(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ foldCode(word.charCodeAt(at)), 0x01000193);
  return hash ^ (hash >>> 15);
}
