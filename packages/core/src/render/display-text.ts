/**
 * Text from an article made safe to print: no control characters (so no escape sequences), no bidirectional
 * overrides, no zero-width or line-breaking characters. White space of any kind becomes one space.
 */
export function displayText(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, '');
}
