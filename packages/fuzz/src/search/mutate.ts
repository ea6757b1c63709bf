import type { Random } from './random.ts';

/** Longer inputs find little that shorter ones do not, slowly; in bytes. */
export const LONGEST = 8_192;
const MOST_CHANGES = 5;
const MOST_REPEATS = 200;

/** One way to change an input; `other` is another input that is known. */
type Change = (
  input: Uint8Array,
  other: Uint8Array,
  words: readonly Uint8Array[],
  random: Random,
) => Uint8Array;

/** An input changed in a few places, as chance has it. */
export function mutate(
  input: Uint8Array,
  other: Uint8Array,
  words: readonly Uint8Array[],
  random: Random,
): Uint8Array {
  let changed = input;
  for (let left = 1 + random(MOST_CHANGES); left > 0; left--)
    changed = changes[random(changes.length)]!(changed, other, words, random).slice(0, LONGEST);
  return changed;
}

const changes: readonly Change[] = [
  // Another byte.
  (input, _other, _words, random) => splice(input, random(input.length + 1), 1, Uint8Array.of(random(256))),
  // A word put in.
  (input, _other, words, random) => splice(input, random(input.length + 1), 0, words[random(words.length)]!),
  // A stretch taken out.
  (input, _other, _words, random) => splice(input, random(input.length + 1), random(64), new Uint8Array()),
  // The end cut off.
  (input, _other, _words, random) => input.slice(0, random(input.length + 1)),
  // A stretch said again and again.
  (input, _other, _words, random) => {
    const at = random(input.length + 1);
    const stretch = input.slice(at, at + 1 + random(16));
    return splice(input, at, 0, repeat(stretch, random(MOST_REPEATS)));
  },
  // A stretch of another input put in.
  (input, other, _words, random) => {
    const from = random(other.length + 1);
    return splice(input, random(input.length + 1), random(16), other.slice(from, from + random(256)));
  },
];

function splice(input: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  return Uint8Array.from([...input.subarray(0, at), ...added, ...input.subarray(at + removed)]);
}

function repeat(stretch: Uint8Array, times: number): Uint8Array {
  return Uint8Array.from({ length: stretch.length * times }, (_, index) => stretch[index % stretch.length]!);
}
