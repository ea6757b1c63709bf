import type { Corpus } from '../corpora/corpora.ts';
import { interleave, type Rounds } from '../measure/interleave.ts';
import { median, medianRatio } from '../measure/median.ts';
import type { Contest } from './contenders.ts';

/** How a contender did on one corpus. */
export interface Result {
  readonly work: string;
  readonly name: string;
  readonly corpus: string;
  readonly milliseconds: number;
  /** How many times as long as Parley it took: the median of the rounds' own ratios. */
  readonly ratio: number;
}

/** Let the contenders read a corpus, those of a contest in the same rounds. */
export async function runContests(
  contests: readonly Contest[],
  { name: corpus, texts }: Corpus,
  rounds: Rounds,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { work, contenders } of contests) {
    const times = await interleave(
      contenders.map(
        ({ read }) =>
          () =>
            readAll(texts, read),
      ),
      rounds,
    );
    for (const [index, { name }] of contenders.entries()) {
      const [milliseconds, ratio] = [median(times[index]!), medianRatio(times[0]!, times[index]!)];
      results.push({ work, name, corpus, milliseconds, ratio });
    }
  }
  return results;
}

/** Throws when nothing was found: then there was no work to time. */
async function readAll(
  texts: readonly string[],
  read: (text: string) => number | Promise<number>,
): Promise<void> {
  let found = 0;
  for (const text of texts) found += await read(text);
  if (found === 0) throw new Error('a contender found nothing');
}
