import { foldWord } from './train-lexicon.ts';
import type { TrainingSentence } from './treebank.ts';

/**
 * Syntactic profile of each word of a treebank: square roots of the shares of its universal tags, of its relations, and of
 * its neighbours' universal tags.
 */
export interface WordProfiles {
  readonly width: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly profiles: ReadonlyMap<string, Float64Array>;
}

export function wordProfiles(sentences: readonly TrainingSentence[]): WordProfiles {
  const columns = new Map<string, number>();
  for (const { tags, labels } of sentences) {
    for (const tag of tags) {
      for (const place of ['own', 'before', 'after']) column(columns, `${place} ${upos(tag)}`);
    }
    for (const label of labels) column(columns, label);
  }
  const counts = new Map<string, number>();
  const profiles = new Map<string, Float64Array>();
  for (const { tokens, tags, labels } of sentences) {
    tokens.forEach(({ text }, index) => {
      const word = foldWord(text);
      const profile = profiles.get(word) ?? new Float64Array(columns.size);
      profiles.set(word, profile);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      profile[columns.get(`own ${upos(tags[index]!)}`)!]! += 1;
      profile[columns.get(labels[index]!)!]! += 1;
      const before = tags[index - 1];
      const after = tags[index + 1];
      if (before !== undefined) profile[columns.get(`before ${upos(before)}`)!]! += 1;
      if (after !== undefined) profile[columns.get(`after ${upos(after)}`)!]! += 1;
    });
  }
  for (const [word, profile] of profiles) {
    const count = counts.get(word)!;
    profiles.set(
      word,
      profile.map((share) => Math.sqrt(share / count)),
    );
  }
  return { width: columns.size, counts, profiles };
}

function upos(tag: string): string {
  return tag.slice(0, tag.indexOf('|'));
}

function column(columns: Map<string, number>, key: string): void {
  if (!columns.has(key)) columns.set(key, columns.size);
}
