import { setImmediate } from 'node:timers/promises';
import { type Analysis, type AnalyzeOptions, analyze } from '@parley/core';
import type { Failure } from './failure.ts';
import { findSources } from './find-sources.ts';
import { readArticles } from './read-articles.ts';
import { twice } from './twice.ts';

/** Find, read and analyze the articles that the inputs stand for, one after another. Ids are unique. */
export async function* analyzeInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: AnalyzeOptions = {},
): AsyncGenerator<Analysis | Failure> {
  const { sources, failures } = await findSources(inputs);
  yield* failures;
  const taken = new Map<string, string>();
  for await (const item of readArticles(sources, stdin)) {
    if ('reason' in item) {
      yield item;
      continue;
    }
    const analysis = await analyze(item.article, options);
    const holder = taken.get(analysis.id);
    taken.set(analysis.id, holder ?? item.input);
    yield holder === undefined ? analysis : twice(item.input, analysis.id, holder);
    // Lets Ctrl-C through between two articles.
    await setImmediate();
  }
}
