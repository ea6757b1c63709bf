import { latestVersions, type NamedArticle } from '@parley/reading';
import type { Failure } from './failure.ts';
import { findSources } from './find-sources.ts';
import { READABLE } from './kinds.ts';
import { readSources } from './read-sources.ts';
import type { ReadingOptions } from './reading-options.ts';
import { twice } from './twice.ts';
import { type FoundArticle, withIds } from './with-ids.ts';

/** Find and read the articles that the inputs stand for: of each its latest version. Failures come as they happen. */
export async function* findArticles(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions,
): AsyncGenerator<Failure, readonly NamedArticle[]> {
  const { sources, failures } = await findSources(inputs, options);
  yield* failures;
  let failed = failures.length;
  const found: FoundArticle[] = [];
  for await (const item of readSources(sources, stdin, options)) {
    if ('article' in item) found.push(item);
    else {
      failed += 1;
      yield item;
    }
  }
  if (found.length === 0 && failed === 0 && inputs.length > 0) yield nothingIn(inputs);
  const { latest, clashes } = latestVersions(withIds(found));
  for (const { name, id, holder } of clashes) yield twice(name, id, holder);
  return latest;
}

/** What is said of folders whose files are other data. */
function nothingIn(inputs: readonly string[]): Failure {
  return { input: inputs.join(', '), reason: 'holds no articles', remedy: `accepted: ${READABLE}` };
}
