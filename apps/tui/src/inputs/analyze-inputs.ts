import { setImmediate } from 'node:timers/promises';
import { type Analysis, type AnalyzeOptions, analyze } from '@parley/core';
import type { Failure } from './failure.ts';
import { readLatest } from './read-latest.ts';
import type { ReadingOptions } from './reading-options.ts';
import { twice } from './twice.ts';

/** Find, read and analyze the articles that the inputs stand for, of each the latest version. Ids are unique. */
export async function* analyzeInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions & AnalyzeOptions = {},
): AsyncGenerator<Analysis | Failure> {
  const taken = new Map<string, string>();
  for await (const item of readLatest(inputs, stdin, options)) {
    if ('reason' in item) {
      yield item;
      continue;
    }
    const { name, article } = item;
    const analysis = await analyze(article.input, options);
    const holder = taken.get(analysis.id);
    taken.set(analysis.id, holder ?? name);
    if (holder !== undefined) yield twice(name, analysis.id, holder);
    else yield { ...analysis, notes: [...article.notes, ...analysis.notes] };
    // Lets Ctrl-C through between two articles.
    await setImmediate();
  }
}
