export const EXCLAMATION_MARK = 33;
export const HASH = 35;
export const AMPERSAND = 38;
export const CLOSING_PARENTHESIS = 41;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const PERIOD = 46;
export const SLASH = 47;
export const COLON = 58;
export const EQUALS = 61;
export const QUESTION_MARK = 63;
export const AT = 64;
export const CLOSING_BRACKET = 93;
export const UNDERSCORE = 95;
export const CLOSING_BRACE = 125;
export const ELLIPSIS = 0x2026;

/** Whether a UTF-16 code unit is white space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** ASCII letters and whatever lies beyond ASCII and is not listed as a mark. */
export function isWordLike(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || (code >= 0xaa && !isMark(code));
}

const MARKS = new Set(
  [
    ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¡¢£¤¥¦§¨©«¬®¯°±´¶·¸»¿×÷†‡•…‰′″‹›€™←→–—―‐‑‒“”„‟‘’‚‛。、！？，：；（）「」『』【】《》؟،؛।',
  ].map((mark) => mark.charCodeAt(0)),
);

/** Whether a code unit is punctuation or a symbol. */
export function isMark(code: number): boolean {
  if (code < 0x80) return code > 32 && !isAsciiLetter(code) && !isDigit(code);
  return MARKS.has(code);
}

/** Straight, curly, low and angle quotation marks, the apostrophes not among them. */
export function isDoubleQuote(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4;
}
