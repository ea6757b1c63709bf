import stringWidth from 'string-width';

/** The columns that a text takes on a terminal: two for a wide character, none for a combining one. */
export function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/u.test(text) ? text.length : stringWidth(text);
}
