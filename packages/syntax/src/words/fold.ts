/** Levels what says little about a word: case, digits (all 0) and the shape of an apostrophe. */
function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4) return 39;
  return code;
}

export const HASH_START = 0x811c9dc5;

/** One step of the hash of a word (FNV-1a) over a folded code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Last step: spreads the high bits. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Hash of the stretch of a word from `from` to `to`, folded. Beyond ASCII the word must be in lower case. */
export function hashFolded(word: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashStep(hash, foldCode(word.charCodeAt(at)));
  return hashEnd(hash);
}
