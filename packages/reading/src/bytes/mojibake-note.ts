import type { Note } from '@parley/core';

/** UTF-8 that was once read as Windows-1252: "â€™" for a quotation mark, "Ã©" for an e with an accent. */
const MOJIBAKE = /â€[™œ˜¦“”\u009d]|Ã[\u00a0-\u00bf]|Â[\u00a0£©«»]|ï»¿/gu;
const ENOUGH = 2;

/** A note where the characters of a text went through the wrong encoding; null where they did not. */
export function mojibakeNote(text: string): Note | null {
  const matches = text.matchAll(MOJIBAKE);
  const first = matches.next().value;
  if (first === undefined) return null;
  let count = 1;
  while (count < ENOUGH && !matches.next().done) count++;
  if (count < ENOUGH) return null;
  return {
    code: 'mojibake',
    message: `The text has characters like “${first[0]}”, the traces of a wrong encoding; it was read as it stands.`,
    start: first.index,
  };
}
