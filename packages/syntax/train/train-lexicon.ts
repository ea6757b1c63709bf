import { hashFolded } from '../src/words/fold.ts';
import { buildVocabulary, FINE_BITS, type Vocabulary } from '../src/words/vocabulary.ts';
import type { TrainingSentence } from './treebank.ts';

/** The lexicon behind the weights: words, their clusters and the tags that each may take. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly tagLists: readonly Uint8Array[];
}

/** Times that a word needs to be seen to have weights of its own. */
const LEAST_COUNT = 2;
/** A word seen so often takes no tag that it was never seen with. */
const CLOSED_COUNT = 15;
/** Share of a word's occurrences below which a tag of it counts as a mistake. */
const LEAST_SHARE = 0.004;
/** A tag seen fewer times is left out. */
const RARE_TAG = 5;
/** A tag of so many different words is one that new words may take. */
const OPEN_TAG_WORDS = 100;

type Counts = Map<string, number>;

/** Folds a word as the models see it. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[’‘`´]/g, "'");
}

/** Gathers the lexicon from the words that the treebanks hold twice or more and the clustered words. */
export function trainLexicon(
  sentences: readonly TrainingSentence[],
  clusters: ReadonlyMap<string, number>,
): Lexicon {
  const tagsOfWord = countTags(sentences);
  const tags = frequentTags(tagsOfWord);
  const open = openTags(tagsOfWord, tags);
  const lists = new Map<string, number>([[open.join(), 0]]);
  const words = wordsByHash([...tagsOfWord.keys(), ...clusters.keys()]).filter(
    ([word]) => clusters.has(word) || total(tagsOfWord.get(word)) >= LEAST_COUNT,
  );
  const clusterOf = ([word]: readonly [string, number]): number => {
    const cluster = clusters.get(word);
    return cluster === undefined ? 0 : cluster + (1 << FINE_BITS);
  };
  const listOf = ([word]: readonly [string, number]): number => {
    const counts = tagsOfWord.get(word);
    return counts === undefined || total(counts) < LEAST_COUNT ? 0 : tagListOf(counts, tags, open, lists);
  };
  return {
    vocabulary: buildVocabulary(
      Int32Array.from(words, ([, hash]) => hash),
      Uint16Array.from(words, clusterOf),
      Uint16Array.from(words, listOf),
    ),
    words: words.map(([word]) => word),
    tags,
    tagLists: [...lists.keys()].map((list) => Uint8Array.from(list.split(','), Number)),
  };
}

function countTags(sentences: readonly TrainingSentence[]): Map<string, Counts> {
  const tagsOfWord = new Map<string, Counts>();
  for (const { tokens, tags } of sentences) {
    tokens.forEach(({ text }, index) => {
      const word = foldWord(text);
      const counts: Counts = tagsOfWord.get(word) ?? new Map();
      tagsOfWord.set(word, counts.set(tags[index]!, (counts.get(tags[index]!) ?? 0) + 1));
    });
  }
  return tagsOfWord;
}

function total(counts: Counts | undefined): number {
  return counts === undefined ? 0 : [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Tags that are not rare, the most frequent first. */
function frequentTags(tagsOfWord: ReadonlyMap<string, Counts>): string[] {
  const counts: Counts = new Map();
  for (const ofWord of tagsOfWord.values()) {
    for (const [tag, count] of ofWord) counts.set(tag, (counts.get(tag) ?? 0) + count);
  }
  return [...counts]
    .filter(([, count]) => count >= RARE_TAG)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

/** Numbers of the tags that new words take. */
function openTags(tagsOfWord: ReadonlyMap<string, Counts>, tags: readonly string[]): number[] {
  const words: Counts = new Map();
  for (const counts of tagsOfWord.values()) {
    for (const tag of counts.keys()) words.set(tag, (words.get(tag) ?? 0) + 1);
  }
  return tags.flatMap((tag, number) => ((words.get(tag) ?? 0) >= OPEN_TAG_WORDS ? [number] : []));
}

/** Words with their hashes, in order, the first of those that share a hash. */
function wordsByHash(words: readonly string[]): [string, number][] {
  const byHash = new Map<number, string>();
  for (const word of [...new Set(words)].sort()) {
    const lower = word.toLowerCase();
    const hash = hashFolded(lower, 0, lower.length);
    if (!byHash.has(hash)) byHash.set(hash, word);
  }
  return [...byHash].map(([hash, word]) => [word, hash]);
}

/** Number of the list of tags that a word may take; new lists are added to `lists`. */
function tagListOf(
  counts: Counts,
  tags: readonly string[],
  open: readonly number[],
  lists: Map<string, number>,
): number {
  const seen = total(counts);
  const own = [...counts]
    .filter(([tag, count]) => tags.includes(tag) && count >= LEAST_SHARE * seen)
    .map(([tag]) => tags.indexOf(tag));
  const list = [...new Set(seen >= CLOSED_COUNT ? own : [...own, ...open])].sort((a, b) => a - b).join();
  // List 0 is for words without weights of their own, so an equal list gets a number of its own.
  const key = list === open.join() ? `${list},${open[0]}` : list;
  if (!lists.has(key)) lists.set(key, lists.size);
  return lists.get(key)!;
}
