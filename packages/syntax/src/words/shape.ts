const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const HYPHEN = 8;
const OTHER = 16;
const STARTS_UPPER = 32;
const LONG = 64;
const STARTS_DIGIT = 128;
const PERIOD = 256;
const BEYOND_ASCII = 512;

/** What kinds of characters a word is made of, as bits. `lower` is the word in lower case. */
export function wordShape(word: string, lower: string): number {
  let shape = word.length > 3 ? LONG : 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = kindOf(code, word, lower, at);
    shape |= kind;
    if (at === 0 && kind === UPPER) shape |= STARTS_UPPER;
    if (at === 0 && kind === DIGIT) shape |= STARTS_DIGIT;
    if (code > 127 && kind === OTHER) shape |= BEYOND_ASCII;
  }
  return shape;
}

function kindOf(code: number, word: string, lower: string, at: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 45) return HYPHEN;
  if (code === 46) return PERIOD;
  if (code < 0xc0) return OTHER;
  if (lower.length === word.length && lower.charCodeAt(at) !== code) return UPPER;
  return code < 0x2000 ? LOWER : OTHER;
}
