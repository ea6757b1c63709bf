import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { INPUT_LIMIT, type Reading, readArticles, Unreadable } from '@parley/reading';
import { type Failure, failure } from './failure.ts';
import type { FileSource, Source } from './find-sources.ts';
import { readBytes, tooLong } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { readPages } from './read-pages.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { FoundArticle } from './with-ids.ts';

/** Read the articles of all sources, one source after another. */
export async function* readSources(
  sources: readonly Source[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions,
): AsyncGenerator<FoundArticle | Failure> {
  const pages = readPages(options);
  for (const source of sources) {
    switch (source.kind) {
      case 'lines':
        yield* readFileByLines(source.path);
        break;
      case 'stdin':
        yield* named('standard input', null, () => readStream(stdin, options));
        break;
      case 'address':
        yield* pages(source.address);
        break;
      case 'document':
        yield* documentArticles(source, options, pages);
    }
  }
}

async function* documentArticles(
  { path, isNamed }: FileSource,
  options: ReadingOptions,
  pages: ReturnType<typeof readPages>,
): AsyncGenerator<FoundArticle | Failure> {
  for await (const item of named(path, path, () => readFile(path, options), isNamed)) {
    const isSummary = 'article' in item && item.article.notes.some(({ code }) => code === 'summary-only');
    if (isSummary && options.fetch && item.article.input.url) yield* pages(item.article.input.url, item);
    else yield item;
  }
}

/** The articles of one reading under their names, or why there are none. */
async function* named(
  name: string,
  path: string | null,
  read: () => Promise<Reading>,
  isNamed = true,
): AsyncGenerator<FoundArticle | Failure> {
  try {
    const { articles, notes } = await read();
    for (const note of notes.filter(({ code }) => code === 'unreadable-part'))
      yield {
        input: name,
        reason: `has a part that was left out: ${note.message.replace(/\.$/u, '')}`,
        remedy: 'see there',
      };
    for (const [index, article] of articles.entries()) {
      const isOnly = articles.length === 1;
      const general = notes.filter(({ code }) => code !== 'unreadable-part');
      yield {
        name: isOnly ? name : `${name}, article ${index + 1}`,
        article: { ...article, notes: [...general, ...article.notes] },
        path,
        part: isOnly ? null : index + 1,
      };
    }
  } catch (error) {
    // In a folder lies much that is no article, and nobody asked for it.
    if (!isNamed && error instanceof Unreadable && isOther(error)) return;
    yield failure(name, error);
  }
}

function isOther({ code }: Unreadable): boolean {
  return code === 'no-article' || code === 'unknown-format';
}

async function readStream(
  stream: AsyncIterable<Buffer>,
  { encoding, columns }: ReadingOptions,
): Promise<Reading> {
  return readArticles(await readBytes(stream), { encoding, columns });
}

async function readFile(path: string, { encoding, columns }: ReadingOptions): Promise<Reading> {
  if ((await stat(path)).size > INPUT_LIMIT) throw tooLong();
  return readArticles(await readBytes(createReadStream(path)), { name: path, encoding, columns });
}

async function* readFileByLines(path: string): AsyncGenerator<FoundArticle | Failure> {
  let found = 0;
  try {
    for await (const { number, bytes } of readLines(createReadStream(path), INPUT_LIMIT)) {
      if (bytes !== null && isBlank(bytes)) continue;
      found += 1;
      yield* named(`${path}, line ${number}`, null, async () => {
        if (bytes === null) throw tooLong();
        return readArticles(bytes, { mediaType: 'application/json' });
      });
    }
    if (found === 0) throw new Unreadable('empty', 'is empty', 'put one article a line into it');
  } catch (error) {
    yield failure(path, error);
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
