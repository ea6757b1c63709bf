import type { TaggedSentence } from './tagged-sentence.ts';

/** One sentence in so many is repeated without its full stop, as a headline would stand. */
const EVERY = 16;

/** Copies of some sentences without the full stop at their end. */
export function makeHeadlines(treebank: readonly TaggedSentence[]): TaggedSentence[] {
  return treebank.filter(endsInStop).flatMap(({ sentence, ids }, index) => {
    if (index % EVERY !== 0) return [];
    const { tokens, lemmas, tags, heads, labels } = sentence;
    return [
      {
        sentence: {
          tokens: tokens.slice(0, -1),
          lemmas: lemmas.slice(0, -1),
          tags: tags.slice(0, -1),
          heads: heads.slice(0, -1),
          labels: labels.slice(0, -1),
        },
        ids: ids.slice(0, -1),
      },
    ];
  });
}

function endsInStop({ sentence: { tokens, heads } }: TaggedSentence): boolean {
  return tokens.length > 3 && tokens.at(-1)!.text === '.' && !heads.includes(tokens.length - 1);
}
