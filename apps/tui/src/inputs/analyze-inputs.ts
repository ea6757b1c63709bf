import { setImmediate } from 'node:timers/promises';
import { type Analysis, type AnalyzeOptions, analyze } from '@parley/core';
import { latestVersions } from '@parley/reading';
import type { Failure } from './failure.ts';
import { findSources } from './find-sources.ts';
import { READABLE } from './kinds.ts';
import { readSources } from './read-sources.ts';
import type { ReadingOptions } from './reading-options.ts';
import { type FoundArticle, withIds } from './with-ids.ts';

/**
 * Find, read and analyze the articles that the inputs stand for. All are read before the first is analyzed, so that of each
 * only its latest version is. Ids are unique.
 */
export async function* analyzeInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions & AnalyzeOptions = {},
): AsyncGenerator<Analysis | Failure> {
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

  const taken = new Map<string, string>();
  for (const { name, article } of latest) {
    const analysis = await analyze(article.input, options);
    const holder = taken.get(analysis.id);
    taken.set(analysis.id, holder ?? name);
    if (holder !== undefined) yield twice(name, analysis.id, holder);
    else yield { ...analysis, notes: [...article.notes, ...analysis.notes] };
    // Lets Ctrl-C through between two articles.
    await setImmediate();
  }
}

/** What is said of folders whose files are other data. */
function nothingIn(inputs: readonly string[]): Failure {
  return { input: inputs.join(', '), reason: 'holds no articles', remedy: `accepted: ${READABLE}` };
}

function twice(input: string, id: string, holder: string): Failure {
  return {
    input,
    reason: `has the same id as ${holder} ("${id}")`,
    remedy: 'give each article an id of its own',
  };
}
