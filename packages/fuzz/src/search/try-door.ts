import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import type { Coverage } from './watch-coverage.ts';

/** How long a door is tried. */
export type Effort = { readonly seconds: number } | { readonly inputs: number };

/** What came of it. */
export interface Outcome {
  readonly inputs: number;
  /** The inputs that are worth changing, those that came first included. */
  readonly corpus: readonly Uint8Array[];
  /** The input that broke a promise, and how; null when none did. */
  readonly broken: { readonly input: Uint8Array; readonly error: unknown } | null;
}

/** Milliseconds that no input may take. */
const TOO_LONG = 5_000;

/**
 * Give a door its examples, then ever more inputs made from those that reached something new. Ends at the first broken
 * promise: an error, or an input that takes too long.
 */
export async function tryDoor(
  take: (data: Uint8Array) => unknown,
  examples: readonly Uint8Array[],
  dictionary: readonly string[],
  coverage: Coverage,
  effort: Effort,
): Promise<Outcome> {
  const random = randomFrom(1);
  const words = dictionary.map((word) => new TextEncoder().encode(word));
  const corpus: Uint8Array[] = [new Uint8Array()];
  let inputs = 0;
  const end = 'seconds' in effort ? performance.now() + 1_000 * effort.seconds : Number.POSITIVE_INFINITY;
  const most = 'inputs' in effort ? effort.inputs : Number.POSITIVE_INFINITY;
  for (; inputs < most && performance.now() < end; inputs++) {
    const [one, other] = [corpus[random(corpus.length)]!, corpus[random(corpus.length)]!];
    const example = examples[inputs];
    const input = example ?? mutate(one, other, words, random);
    const error = await errorOf(take, input);
    if (error !== null) return { inputs: inputs + 1, corpus, broken: { input, error } };
    if ((await coverage.hasGrown()) || example !== undefined) corpus.push(input);
  }
  return { inputs, corpus, broken: null };
}

async function errorOf(take: (data: Uint8Array) => unknown, input: Uint8Array): Promise<unknown> {
  const begun = process.cpuUsage();
  try {
    await take(input);
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
  const { user } = process.cpuUsage(begun);
  return user / 1_000 > TOO_LONG ? new Error(`took ${Math.round(user / 1_000)} ms`) : null;
}
