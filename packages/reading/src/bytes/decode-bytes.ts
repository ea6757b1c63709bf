import type { Note } from '@parley/core';
import { Unreadable } from '../unreadable.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { mojibakeNote } from './mojibake-note.ts';

/** A text, and what is to be known of how it was read. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

/**
 * The text that the bytes are. A byte-order mark decides, then the encoding that the caller names, then what the bytes
 * declare themselves (XML, HTML), then UTF-8 where they are valid UTF-8, else Windows-1252, which is noted.
 * The mark is dropped; nothing else changes.
 * @throws Unreadable for bytes that are no text, for an encoding that nobody knows, and for a text with nothing in it.
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): Decoded {
  const { text, notes } = decoded(bytes, encoding);
  if (text.includes('\0')) throw binary();
  if (text.trim() === '') throw new Unreadable('empty', 'is empty', 'put the text of an article into it');
  const mojibake = mojibakeNote(text);
  return { text, notes: mojibake === null ? notes : [...notes, mojibake] };
}

function decoded(bytes: Uint8Array, told: string | undefined): Decoded {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked === null && bytes.includes(0)) throw binary();
  const declared = declaredEncoding(bytes);
  const named = marked ?? told ?? (declared !== null && isKnown(declared) ? declared : null);
  if (named !== null) {
    const text = decodeAs(named, bytes, marked !== null || told !== undefined);
    if (text !== null) return { text, notes: [] };
  }
  const utf8 = decodeAs('utf-8', bytes, false);
  if (utf8 !== null) return { text: utf8, notes: [] };
  return { text: new TextDecoder('windows-1252').decode(bytes), notes: [guessed(declared)] };
}

function guessed(declared: string | null): Note {
  const instead =
    declared === null ? 'declares no encoding and is not UTF-8' : `is not the ${declared} that it declares`;
  return { code: 'encoding-guessed', message: `The text ${instead}; it was read as Windows-1252.` };
}

/**
 * Null for bytes that the encoding does not allow, where another may be tried.
 * @throws Unreadable for them where none may, and for an encoding that nobody knows.
 */
function decodeAs(encoding: string, bytes: Uint8Array, required: boolean): string | null {
  if (!isKnown(encoding))
    throw new Unreadable(
      'bad-encoding',
      `is told to be in "${encoding}", which is no known encoding`,
      REMEDY,
    );
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (!required) return null;
    throw new Unreadable('bad-encoding', `is not ${encoding.toUpperCase()}, though it should be`, REMEDY);
  }
}

const REMEDY = 'save it as plain text in UTF-8';

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function binary(): Unreadable {
  return new Unreadable('binary', 'is a binary file, not text', 'save the article as plain text in UTF-8');
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without its mark: in western text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 200);
  if (pairs < 4 || bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even === 0) return 'utf-16le';
  return even > 0.7 * pairs && odd === 0 ? 'utf-16be' : null;
}
