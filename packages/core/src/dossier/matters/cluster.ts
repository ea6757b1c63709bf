/** A pair of items by their places, and how alike they are. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Group items by average linkage: the two groups most alike are joined, again and again, while the mean likeness of
 * their members' pairs is at least `least`. Pairs without a link count `otherwise`. Of equals, those with the lowest
 * places are joined first, so that the answer depends on the order of the items alone. About (links × log links).
 */
export function cluster(
  size: number,
  links: readonly Link[],
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): readonly (readonly number[])[] {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, place) => [place]);
  const sums: Map<number, number>[] = groups.map(() => new Map());
  const heap: Candidate[] = [];
  const offer = (one: number, other: number, excess: number) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const mean = otherwise + excess / (groups[low]!.length * groups[high]!.length);
    if (mean >= least) push(heap, { low, high, excess, mean });
  };
  for (const { one, other, likeness } of links) {
    const excess = likeness - otherwise;
    sums[one]!.set(other, excess);
    sums[other]!.set(one, excess);
    offer(one, other, excess);
  }
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const { low, high, excess, mean } = best;
    const [kept, joined] = [groups[low], groups[high]];
    if (!kept || !joined || sums[low]!.get(high) !== excess) continue;
    if (mean !== otherwise + excess / (kept.length * joined.length)) continue;
    kept.push(...joined);
    groups[high] = null;
    sums[low]!.delete(high);
    for (const [neighbour, sum] of sums[high]!) {
      sums[neighbour]!.delete(high);
      if (neighbour !== low) sums[low]!.set(neighbour, (sums[low]!.get(neighbour) ?? 0) + sum);
    }
    sums[high]!.clear();
    for (const [neighbour, sum] of sums[low]!) {
      sums[neighbour]!.set(low, sum);
      offer(low, neighbour, sum);
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((one, other) => one - other));
}

interface Candidate {
  readonly low: number;
  readonly high: number;
  readonly excess: number;
  readonly mean: number;
}

function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.mean !== other.mean) return one.mean > other.mean;
  return one.low !== other.low ? one.low < other.low : one.high < other.high;
}

function push(heap: Candidate[], candidate: Candidate): void {
  let at = heap.push(candidate) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(candidate, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = candidate;
}

function pop(heap: Candidate[]): Candidate | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (last === undefined || last === top) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}
