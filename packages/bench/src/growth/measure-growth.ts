import type { Shape } from './shapes/shape.ts';

/** What twice and four times the text cost. */
export interface Growth {
  /** In UTF-16 code units. */
  readonly length: number;
  /** Milliseconds of processor time for the length, twice and four times the length. */
  readonly times: readonly [number, number, number];
  /** How many times as long four times the text takes, as a factor for each doubling: 2 is linear, 4 quadratic. */
  readonly factor: number;
}

/** A first length at least, that takes so many milliseconds at least; and lengths that are tried at most. */
const SHORTEST = 4_000;
const LONG_ENOUGH = 25;
const LONGEST = 256_000;
/** The best of so many counts: what else the machine does only ever adds. */
const TRIES = 3;
/** Whatever takes longer has shown what it is. */
const PATIENCE = 5_000;

/** Take ever longer texts of a shape through a door, beginning where time can be told. */
export async function measureGrowth(shape: Shape, take: (text: string) => unknown): Promise<Growth> {
  let length = SHORTEST;
  while (length < LONGEST && (await best(shape.ofLength(length), take)) < LONG_ENOUGH) length *= 2;
  const times: number[] = [];
  for (const multiple of [1, 2, 4]) {
    const time = await best(shape.ofLength(multiple * length), take);
    times.push(time);
    if (time > PATIENCE) break;
  }
  const [once, twice = Number.POSITIVE_INFINITY, fourfold = Number.POSITIVE_INFINITY] = times;
  return { length, times: [once!, twice, fourfold], factor: Math.sqrt(fourfold / once!) };
}

async function best(text: string, take: (text: string) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const begun = process.cpuUsage();
    await take(text);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1_000);
    if (least > PATIENCE) break;
  }
  return least;
}
