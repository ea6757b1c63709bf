/** Milliseconds after which a person wants to know that something goes on. */
const PATIENCE = 1_000;

const CLEAR_LINE = '\r\u001b[K';

/**
 * The same articles, while a terminal on standard error counts them once it takes long. The line is gone whenever
 * an article is handed on, so that others may write.
 */
export async function* withProgress<Article>(articles: AsyncIterable<Article>): AsyncGenerator<Article> {
  if (!process.stderr.isTTY) {
    yield* articles;
    return;
  }
  const start = Date.now();
  let done = 0;
  let shown = false;
  for await (const article of articles) {
    if (shown) process.stderr.write(CLEAR_LINE);
    yield article;
    done += 1;
    shown = Date.now() - start > PATIENCE;
    if (shown) process.stderr.write(`reading … ${done}`);
  }
  if (shown) process.stderr.write(CLEAR_LINE);
}
