import { seededRandom, shuffle } from './random.ts';

/** Spherical k-means over unit vectors of `width` numbers each; returns the cluster of each row of `members`. */
export function kMeans(
  vectors: Float32Array,
  width: number,
  members: readonly number[],
  count: number,
  seed: number,
  rounds = 25,
): Map<number, number> {
  const random = seededRandom(seed);
  const centres = new Float32Array(count * width);
  const first = shuffle([...members], random).slice(0, count);
  first.forEach((member, cluster) => {
    centres.set(vectors.subarray(member * width, (member + 1) * width), cluster * width);
  });
  const clusters = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(count * width);
    for (const member of members) {
      const cluster = nearest(vectors, member * width, centres, width, count);
      clusters.set(member, cluster);
      for (let at = 0; at < width; at++)
        sums[cluster * width + at]! += vectors[member * width + at] as number;
    }
    for (let cluster = 0; cluster < count; cluster++) {
      const sum = normalize(sums.subarray(cluster * width, (cluster + 1) * width));
      const lost = sum.every((value) => value === 0);
      const stray = members[Math.floor(random() * members.length)] as number;
      centres.set(lost ? vectors.subarray(stray * width, (stray + 1) * width) : sum, cluster * width);
    }
  }
  return clusters;
}

function nearest(
  vectors: Float32Array,
  from: number,
  centres: Float32Array,
  width: number,
  count: number,
): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let cluster = 0; cluster < count; cluster++) {
    let dot = 0;
    const base = cluster * width;
    for (let at = 0; at < width; at++) dot += (vectors[from + at] as number) * (centres[base + at] as number);
    if (dot > bestDot) {
      bestDot = dot;
      best = cluster;
    }
  }
  return best;
}

/** Scales a vector to length one, in place. */
export function normalize(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let at = 0; at < vector.length; at++) vector[at]! *= scale;
  return vector;
}
