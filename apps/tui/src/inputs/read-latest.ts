import { latestVersions, type NamedArticle } from '@parley/reading';
import type { Failure } from './failure.ts';
import { findSources } from './find-sources.ts';
import { READABLE } from './kinds.ts';
import { readSources } from './read-sources.ts';
import type { ReadingOptions } from './reading-options.ts';
import { twice } from './twice.ts';
import { type FoundArticle, withIds } from './with-ids.ts';

/**
 * Find and read the articles that the inputs stand for. All are read before the first is handed on, so that of each only its
 * latest version is.
 */
export async function* readLatest(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions,
): AsyncGenerator<NamedArticle | Failure> {
  const { sources, failures } = await findSources(inputs, options);
  yield* failures;
  const found: FoundArticle[] = [];
  let failed = failures.length;
  for await (const item of readSources(sources, stdin, options)) {
    if ('article' in item) found.push(item);
    else {
      failed += 1;
      yield item;
    }
  }
  if (found.length === 0 && failed === 0) yield nothingIn(inputs);
  const { latest, clashes } = latestVersions(withIds(found));
  for (const { name, id, holder } of clashes) yield twice(name, id, holder);
  yield* latest;
}

/** What is said of folders whose files are other data. */
function nothingIn(inputs: readonly string[]): Failure {
  return { input: inputs.join(', '), reason: 'holds no articles', remedy: `accepted: ${READABLE}` };
}
