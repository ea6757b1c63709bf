import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../inputs/failure.ts';
import { findArticles } from '../inputs/find-articles.ts';
import type { ReadingOptions } from '../inputs/reading-options.ts';
import { twice } from '../inputs/twice.ts';
import type { Library } from './library.ts';
import type { Reporter } from './reporter.ts';

/** What is read in a pass. */
export interface PassInputs {
  readonly inputs: readonly string[];
  readonly stdin: AsyncIterable<Buffer>;
  readonly options: ReadingOptions;
}

/**
 * Read all inputs once. What is known as it stands is not analyzed again; what cannot be read any more stays as it was
 * read last, and what is gone goes, unless everything is. What came from standard input comes but once, and stays.
 */
export async function readPass(
  { inputs, stdin, options }: PassInputs,
  library: Library,
  reporter: Reporter,
): Promise<void> {
  reporter.begin();
  const failures: Failure[] = [];
  const finding = findArticles(inputs, stdin, options);
  let step = await finding.next();
  for (; !step.done; step = await finding.next()) failures.push(step.value);
  const articles = step.value;
  reporter.update({ total: articles.length });
  const seen = new Map<string, string>();
  for (const { name, article } of articles) {
    const { id, isNew } = await library.take(name, article, (id) => seen.has(id));
    const holder = seen.get(id);
    if (holder !== undefined) failures.push(twice(name, id, holder));
    seen.set(id, holder ?? name);
    if (isNew) reporter.read(id);
    reporter.count();
    // Lets messages through between two articles.
    await setImmediate();
  }
  for (const [id, { input }] of library.entries) if (input === STDIN) seen.set(id, input);
  const unread = new Set(failures.map(({ input }) => input));
  const problem = seen.size === 0 && library.entries.size > 0 ? problemOf(failures) : null;
  for (const [id, { input }] of library.entries) {
    if (!seen.has(id) && !unread.has(input) && problem === null) reporter.remove(id);
  }
  reporter.end(failures, problem);
}

/** What standard input is called. */
const STDIN = 'standard input';

function problemOf(failures: readonly Failure[]): string {
  const [first] = failures;
  return first ? `${first.input}: ${first.reason}` : 'nothing can be read any more';
}
