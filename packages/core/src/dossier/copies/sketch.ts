import type { Analysis } from '../../schema/analysis.ts';
import { hashWord, mix } from '../hash.ts';

/** What a story is compared by: the hashes of all its runs of five words, and a few that stand for them. */
export interface Sketch {
  /** Sorted, each once. */
  readonly shingles: Uint32Array;
  /** Stories that share a key are likely copies. */
  readonly keys: Uint32Array;
}

const RUN = 5;
const BANDS = 32;
const ROWS = 2;

/** Sketch the story of an article, its furniture aside. Linear in the length of the text. */
export function sketchStory({ article: { text }, furniture }: Analysis): Sketch {
  const words =
    storyOf(text, furniture)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let hash = 17;
    for (let next = at; next < at + RUN; next++) hash = mix(Math.imul(hash, 31) + hashes[next]!);
    shingles.add(hash >>> 0);
  }
  return { shingles: Uint32Array.from(shingles).sort(), keys: minHashKeys(shingles) };
}

/** The share of the shorter story's runs of words that the other one has, from 0 to 1. */
export function sharedOfShorter({ shingles: one }: Sketch, { shingles: other }: Sketch): number {
  let shared = 0;
  for (let at = 0, place = 0; at < one.length && place < other.length; ) {
    if (one[at] === other[place]) {
      shared++;
      at++;
      place++;
    } else if (one[at]! < other[place]!) at++;
    else place++;
  }
  return shared / (Math.min(one.length, other.length) || 1);
}

function storyOf(text: string, furniture: Analysis['furniture']): string {
  let story = '';
  let end = 0;
  for (const line of [...furniture].sort((one, other) => one.start - other.start)) {
    story += text.slice(end, Math.max(end, line.start));
    end = Math.max(end, line.end);
  }
  return story + text.slice(end);
}

/** MinHash in bands of rows: hashes of the least values of the shingles under so many hash functions. */
function minHashKeys(shingles: ReadonlySet<number>): Uint32Array {
  if (shingles.size === 0) return new Uint32Array();
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const hash = mix(Math.imul(shingle ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b)) >>> 0;
      if (hash < least[row]!) least[row] = hash;
    }
  }
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    least
      .slice(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => mix(Math.imul(hash, 31) + value), band),
  );
}
