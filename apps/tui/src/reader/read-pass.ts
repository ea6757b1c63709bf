import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../inputs/failure.ts';
import { findSources, type Source } from '../inputs/find-sources.ts';
import { readArticles } from '../inputs/read-articles.ts';
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
): Promise<void> {
  reporter.begin();
  const { sources, failures: missing } = await findSources(inputs);
  const failures: Failure[] = [...missing];
  reporter.update({ total: countOf(sources) });
  const seen = new Map<string, string>();
  for await (const item of readArticles(sources, stdin)) {
    if ('reason' in item) {
      failures.push(item);
      continue;
    }
    const { id, isNew } = await library.take(item.input, item.article, (id) => seen.has(id));
    const holder = seen.get(id);
    if (holder !== undefined) failures.push(twice(item.input, id, holder));
    seen.set(id, holder ?? item.input);
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

/** What `readArticles` calls standard input. */
const STDIN = 'standard input';

/** How many articles there will be; null where a file may hold many. */
function countOf(sources: readonly Source[]): number | null {
  return sources.every(({ kind }) => kind === 'text') ? sources.length : null;
}

function problemOf(failures: readonly Failure[]): string {
  const [first] = failures;
  return first ? `${first.input}: ${first.reason}` : 'nothing can be read any more';
}
