import { latestVersions, type NamedArticle } from '@parley/reading';
import type { Failure } from './failure.ts';
import { findSources } from './find-sources.ts';
import { READABLE } from './kinds.ts';
import { readSources } from './read-sources.ts';
import type { ReadingOptions } from './reading-options.ts';
import { twice } from './twice.ts';
import { type FoundArticle, withIds } from './with-ids.ts';

/** What inputs hold. */
export interface FoundArticles {
  /** The articles, of each its latest version. */
  readonly articles: readonly NamedArticle[];
  readonly failures: readonly Failure[];
}

/** Find and read the articles that the inputs stand for. */
export async function findArticles(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions,
): Promise<FoundArticles> {
  const { sources, failures: missing } = await findSources(inputs, options);
  const failures: Failure[] = [...missing];
  const found: FoundArticle[] = [];
  for await (const item of readSources(sources, stdin, options)) {
    if ('article' in item) found.push(item);
    else failures.push(item);
  }
  if (found.length === 0 && failures.length === 0 && inputs.length > 0) failures.push(nothingIn(inputs));
  const { latest, clashes } = latestVersions(withIds(found));
  for (const { name, id, holder } of clashes) failures.push(twice(name, id, holder));
  return { articles: latest, failures };
}

/** What is said of folders whose files are other data. */
function nothingIn(inputs: readonly string[]): Failure {
  return { input: inputs.join(', '), reason: 'holds no articles', remedy: `accepted: ${READABLE}` };
}
