import type { Note } from '@parley/core';
import type { Reading } from './article/read-article.ts';
import { type Decoded, decodeBytes } from './bytes/decode-bytes.ts';
import { mojibakeNote } from './bytes/mojibake-note.ts';
import { detectFormat } from './formats/detect-format.ts';
import { READERS } from './formats/readers.ts';
import type { ReadOptions } from './source/read-options.ts';
import { Unreadable } from './unreadable.ts';

/** Longer inputs than this are refused before they are read; in bytes, or UTF-16 code units of a string. */
export const INPUT_LIMIT = 32_000_000;

/**
 * Read the articles that an input holds, whatever its format: what it is told to be, else what it looks like.
 * A reader's own libraries are loaded when the first input of its kind comes. Nothing is fetched.
 * @throws Unreadable for an input that holds no article, and nothing else.
 */
export async function readArticles(input: Uint8Array | string, options: ReadOptions = {}): Promise<Reading> {
  if (input.length > INPUT_LIMIT) {
    const limit = (INPUT_LIMIT / 1_000_000).toLocaleString('en');
    throw new Unreadable('too-long', `is longer than ${limit} MB`, 'split it into its articles');
  }
  const { text, notes } = decode(input, options);
  const format = detectFormat({ ...options, opening: text.slice(0, 4_000) });
  const read = await READERS[format]();
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return withNotes(await read({ text, bytes, options }), notes);
}

function decode(input: Uint8Array | string, { encoding, mediaType }: ReadOptions): Decoded {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(mediaType ?? '')?.[1];
  if (typeof input !== 'string') return decodeBytes(input, encoding ?? charset);
  if (input.trim() === '') throw new Unreadable('empty', 'is empty', 'put the text of an article into it');
  const text = input.replace(/^\ufeff/u, '');
  const mojibake = mojibakeNote(text);
  return { text, notes: mojibake === null ? [] : [mojibake] };
}

function withNotes(reading: Reading, notes: readonly Note[]): Reading {
  const [article] = reading.articles;
  if (notes.length === 0) return reading;
  return reading.articles.length === 1 && article
    ? { ...reading, articles: [{ ...article, notes: [...notes, ...article.notes] }] }
    : { ...reading, notes: [...notes, ...reading.notes] };
}
