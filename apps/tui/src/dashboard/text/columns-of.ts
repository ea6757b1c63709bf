import stringWidth from 'string-width';

/** The columns that a text takes on a terminal: two for a wide character, none for a combining one. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/**
 * Texts of characters that stand alone and take one column each: Latin letters, punctuation, arrows, mathematical signs,
 * boxes and the dashboard's own signs. For these nothing has to be looked up.
 */
const NARROW =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u27e6\u27e7\u2713\u2717]*$/u;
