/** The words that the models know, in lower case with digits levelled, found by hash. */
export interface Vocabulary {
  /** Hash table by open addressing: entry number plus one, 0 where empty. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** Per entry: number of its fine cluster, 0 for none. */
  readonly clusters: Uint16Array;
  /** Per entry: number of the list of tags that it may take; 0 stands for the open classes. */
  readonly tagLists: Uint16Array;
}

/** Low bits of a cluster's number, which tell the fine clusters of a coarse one apart; 0 is no cluster at all. */
export const FINE_BITS = 4;

/** Entry of a word by the hash of its folded form, or -1. */
export function findWord(vocabulary: Vocabulary, hash: number): number {
  const { slots, hashes } = vocabulary;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = (slots[slot] as number) - 1;
    if (entry < 0 || hashes[entry] === hash) return entry;
  }
}

/** Builds the hash table over the entries; the first of two entries with one hash wins. */
export function buildVocabulary(
  hashes: Int32Array,
  clusters: Uint16Array,
  tagLists: Uint16Array,
): Vocabulary {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const mask = capacity - 1;
  for (let entry = 0; entry < hashes.length; entry++) {
    let slot = (hashes[entry] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }
  return { slots, hashes, clusters, tagLists };
}
