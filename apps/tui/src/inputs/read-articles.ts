import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ARTICLE_TEXT_LIMIT, type ArticleInput } from '@parley/core';
import { decodeText } from './decode-text.ts';
import { type Failure, failure } from './failure.ts';
import { fileIds } from './file-ids.ts';
import type { Source } from './find-sources.ts';
import { parseLine } from './parse-line.ts';
import { ARTICLE_BYTES_LIMIT, readBytes, tooLong } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { Unreadable } from './unreadable.ts';

/** An article, with the name of the input that it came from. */
export interface ReadArticle {
  readonly input: string;
  readonly article: ArticleInput;
}

/** Read the articles one after another, so that only one is held at a time. */
export async function* readArticles(
  sources: readonly Source[],
  stdin: AsyncIterable<Buffer>,
): AsyncGenerator<ReadArticle | Failure> {
  const ids = fileIds(sources.flatMap((source) => (source.kind === 'text' ? [source.path] : [])));
  for (const source of sources) {
    if (source.kind === 'ndjson') {
      yield* readNdjson(source.path);
      continue;
    }
    const input = source.kind === 'stdin' ? 'standard input' : source.path;
    try {
      const text = textOf(source.kind === 'stdin' ? await readBytes(stdin) : await readFile(source.path));
      const id = source.kind === 'stdin' ? undefined : ids.get(source.path);
      yield { input, article: id === undefined ? { text } : { id, text } };
    } catch (error) {
      yield failure(input, error);
    }
  }
}

async function readFile(path: string): Promise<Buffer> {
  if ((await stat(path)).size > ARTICLE_BYTES_LIMIT) throw tooLong();
  return readBytes(createReadStream(path));
}

function textOf(bytes: Buffer): string {
  const text = decodeText(bytes);
  if (text.length > ARTICLE_TEXT_LIMIT) throw tooLong();
  return text;
}

/** A character of text may be written as six bytes of JSON ("\u00e9"); the other fields need little. */
const LINE_LIMIT = 6 * ARTICLE_TEXT_LIMIT + 100_000;

async function* readNdjson(path: string): AsyncGenerator<ReadArticle | Failure> {
  let found = 0;
  try {
    for await (const { number, bytes } of readLines(createReadStream(path), LINE_LIMIT)) {
      if (bytes !== null && isBlank(bytes)) continue;
      found += 1;
      yield readLine(`${path}, line ${number}`, bytes);
    }
    if (found === 0) throw new Unreadable('is empty', 'put one article a line into it');
  } catch (error) {
    yield failure(path, error);
  }
}

function readLine(input: string, bytes: Buffer | null): ReadArticle | Failure {
  try {
    if (bytes === null) throw tooLong();
    return { input, article: parseLine(bytes) };
  } catch (error) {
    return failure(input, error);
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
