import type { Note } from '@parley/core';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';
import { mailArticle } from './read-mail.ts';

/** The articles of a mailbox, a mail each; a mail without a text is noted. */
export async function readMailbox({ bytes }: Pick<Source, 'bytes'>): Promise<Reading> {
  const articles: ReadArticle[] = [];
  const notes: Note[] = [];
  let number = 0;
  for (const mail of mailsOf(bytes)) {
    number += 1;
    try {
      articles.push(await mailArticle(mail));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.push({ code: 'unreadable-part', message: `Mail ${number} ${error.message}.` });
    }
  }
  if (articles.length === 0)
    throw new Unreadable('no-article', 'is a mailbox without a text in it', 'save a mail as a .txt file');
  return { articles, notes };
}

const SEPARATOR = new TextEncoder().encode('From ');
const LINE_FEED = 0x0a;

/** The bytes between the lines that begin with "From ". */
function* mailsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  for (let line = 0; line < bytes.length; line = afterLine(bytes, line)) {
    if (!SEPARATOR.every((byte, index) => bytes[line + index] === byte)) continue;
    if (start >= 0) yield bytes.subarray(start, line);
    start = afterLine(bytes, line);
  }
  if (start >= 0 && start < bytes.length) yield bytes.subarray(start);
}

function afterLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LINE_FEED, from);
  return end < 0 ? bytes.length : end + 1;
}
