import { Unreadable } from './unreadable.ts';

/**
 * The text that the bytes are: UTF-8, or UTF-16 where a byte-order mark says so. The mark is dropped; nothing else
 * changes.
 * @throws Unreadable for bytes that are no text, and for a text with nothing in it.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Encoding(bytes);
  if (encoding === null && bytes.includes(0)) throw binary();
  const text = encoding === null ? decodeUtf8(bytes) : decodeUtf16(bytes, encoding);
  if (text.includes('\0')) throw binary();
  if (text.trim() === '') throw new Unreadable('is empty', 'put the text of an article into it');
  return text;
}

function binary(): Unreadable {
  return new Unreadable('is a binary file, not text', 'save the article as plain text in UTF-8');
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('begins as UTF-16, but is not', 'save it as plain text in UTF-8');
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const offset = text.includes('\ufffd') ? invalidUtf8Offset(bytes) : null;
  if (offset === null) return text;
  throw new Unreadable(
    `is not UTF-8 (byte ${offset})`,
    'convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt',
  );
}

/** Where UTF-8 breaks: the first replacement character that does not stand in the bytes themselves. */
function invalidUtf8Offset(bytes: Uint8Array): number | null {
  let offset = 0;
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    if (character === '\ufffd' && !isReplacementCharacter(bytes, offset)) return offset;
    offset += Buffer.byteLength(character);
  }
  return null;
}

function isReplacementCharacter(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}
