import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../inputs/failure.ts';
import { readLatest } from '../inputs/read-latest.ts';
import type { ReadingOptions } from '../inputs/reading-options.ts';
import { twice } from '../inputs/twice.ts';
import type { Library } from './library.ts';
import type { Reporter } from './reporter.ts';

/**
 * Read all inputs once. What is known as it stands is not analyzed again; what cannot be read any more stays as it was
 * read last, and what is gone goes, unless everything is.
 */
export async function readPass(
  inputs: readonly string[],
  stdin: AsyncIterable<Buffer>,
  library: Library,
  reporter: Reporter,
  options: ReadingOptions,
): Promise<void> {
  reporter.begin();
  const failures: Failure[] = [];
  const seen = new Map<string, string>();
  for await (const item of readLatest(inputs, stdin, options)) {
    if ('reason' in item) {
      failures.push(item);
      continue;
    }
    const { id, isNew } = await library.take(item.name, item.article, (id) => seen.has(id));
    const holder = seen.get(id);
    if (holder !== undefined) failures.push(twice(item.name, id, holder));
    seen.set(id, holder ?? item.name);
    if (isNew) reporter.read(id);
    reporter.count();
    // Lets messages through between two articles.
    await setImmediate();
  }
  const unread = new Set(failures.map(({ input }) => input));
  const problem = seen.size === 0 && library.entries.size > 0 ? problemOf(failures) : null;
  for (const [id, { input }] of library.entries) {
    const stays = seen.has(id) || unread.has(input) || input === STDIN || problem !== null;
    if (!stays) reporter.remove(id);
  }
  reporter.end(failures, problem);
}

/** What `readLatest` calls standard input. */
const STDIN = 'standard input';

function problemOf(failures: readonly Failure[]): string {
  const [first] = failures;
  return first ? `${first.input}: ${first.reason}` : 'nothing can be read any more';
}
