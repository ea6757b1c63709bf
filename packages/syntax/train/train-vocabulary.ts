import { hashFolded } from '../src/words/fold.ts';
import { buildVocabulary, type Vocabulary } from '../src/words/vocabulary.ts';
import type { TrainingSentence } from './treebank.ts';

/** The lexicon behind the weights: words, their clusters and the tags that each may take. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly tagLists: readonly Uint8Array[];
}

/** A word seen so often takes no tag that it was never seen with. */
const CLOSED_COUNT = Number(process.env.CLOSED ?? 8);
/** Share of a word's occurrences below which a tag of it counts as a mistake. */
const LEAST_SHARE = Number(process.env.SHARE ?? 0.01);
const RARE_TAG = 5;
const OPEN_TAG_TYPES = Number(process.env.OPEN ?? 120);

/** Folds a word as the models see it. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[’‘`´]/g, "'");
}

export function hashWord(word: string): number {
  const lower = word.toLowerCase();
  return hashFolded(lower, 0, lower.length);
}

/** Gathers the lexicon from the treebanks' words seen twice or more and the clustered words. */
export function trainLexicon(
  sentences: readonly TrainingSentence[],
  clusters: ReadonlyMap<string, number>,
): Lexicon {
  const tagCounts = new Map<string, number>();
  const wordTags = new Map<string, Map<string, number>>();
  for (const { tokens, tags } of sentences) {
    tokens.forEach(({ text }, index) => {
      const tag = tags[index]!;
      tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1);
      const word = foldWord(text);
      const counts = wordTags.get(word) ?? new Map<string, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      wordTags.set(word, counts);
    });
  }
  const tags = [...tagCounts]
    .filter(([, count]) => count >= RARE_TAG)
    .sort((a, b) => b[1] - a[1])
    .map(([tag]) => tag);
  const open = openTags(wordTags, tags);
  const lists = new Map<string, number>([[open.join(), 0]]);
  const words = [...new Set([...wordTags.keys(), ...clusters.keys()])].sort();
  const kept: string[] = [];
  const hashes: number[] = [];
  const clusterOf: number[] = [];
  const listOf: number[] = [];
  const seen = new Set<number>();
  for (const word of words) {
    const counts = wordTags.get(word);
    const total = counts ? [...counts.values()].reduce((sum, count) => sum + count, 0) : 0;
    const cluster = clusters.get(word);
    const hash = hashWord(word);
    if ((total < 2 && cluster === undefined) || seen.has(hash)) continue;
    seen.add(hash);
    kept.push(word);
    hashes.push(hash);
    clusterOf.push(cluster === undefined ? 0 : cluster + 16);
    listOf.push(total < 2 ? 0 : tagListOf(counts!, total, tags, open, lists));
  }
  return {
    vocabulary: buildVocabulary(
      Int32Array.from(hashes),
      Uint16Array.from(clusterOf),
      Uint16Array.from(listOf),
    ),
    words: kept,
    tags,
    tagLists: [...lists.keys()].map((list) => Uint8Array.from(list.split(','), Number)),
  };
}

/** Tags that new words take: those of many different words. */
function openTags(
  wordTags: ReadonlyMap<string, ReadonlyMap<string, number>>,
  tags: readonly string[],
): number[] {
  const types = new Map<string, number>();
  for (const counts of wordTags.values())
    for (const tag of counts.keys()) types.set(tag, (types.get(tag) ?? 0) + 1);
  return tags.flatMap((tag, number) => ((types.get(tag) ?? 0) >= OPEN_TAG_TYPES ? [number] : []));
}

function tagListOf(
  counts: ReadonlyMap<string, number>,
  total: number,
  tags: readonly string[],
  open: readonly number[],
  lists: Map<string, number>,
): number {
  const observed = [...counts]
    .filter(([tag, count]) => tags.includes(tag) && count >= LEAST_SHARE * total)
    .map(([tag]) => tags.indexOf(tag));
  const closed = total >= CLOSED_COUNT;
  const list = [...new Set(closed ? observed : [...observed, ...open])].sort((a, b) => a - b).join();
  // List 0 is for words without weights of their own, so an equal list gets a number of its own.
  const key = list === open.join() ? `${list},${open[0]}` : list;
  if (!lists.has(key)) lists.set(key, lists.size);
  return lists.get(key)!;
}
