import { setImmediate } from 'node:timers/promises';
import { type Analysis, type AnalyzeOptions, analyze } from '@parley/core';
import type { Failure } from './failure.ts';
import { findArticles } from './find-articles.ts';
import type { ReadingOptions } from './reading-options.ts';
import { twice } from './twice.ts';

/**
 * Find, read and analyze the articles that the inputs stand for. All are read before the first is analyzed, so that of each
 * only its latest version is. Ids are unique.
 */
export async function* analyzeInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  options: ReadingOptions & AnalyzeOptions = {},
): AsyncGenerator<Analysis | Failure> {
  const articles = yield* findArticles(inputs, stdin, options);
  const taken = new Map<string, string>();
  for (const { name, article } of articles) {
    const analysis = await analyze(article.input, options);
    const holder = taken.get(analysis.id);
    taken.set(analysis.id, holder ?? name);
    if (holder !== undefined) yield twice(name, analysis.id, holder);
    else yield { ...analysis, notes: [...article.notes, ...analysis.notes] };
    // Lets Ctrl-C through between two articles.
    await setImmediate();
  }
}
