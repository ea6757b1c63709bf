import type { TrainingSentence } from './treebank.ts';

/** A sentence with its tags as the tagger gives them, by number. */
export interface TaggedSentence {
  readonly sentence: TrainingSentence;
  readonly ids: Uint8Array;
}

/** A word of a sentence being put together. */
export interface Word {
  readonly text: string;
  readonly lemma: string;
  /** Joint tag, `UPOS|XPOS`, and its number as the tagger gives it. */
  readonly tag: string;
  readonly id: number;
  /** Index among the words of its piece, -1 for the piece's top. */
  readonly head: number;
  readonly label: string;
}

/** Words `from` to `to` of a sentence as a piece, `top` being the one that the others hang from. */
export function pieceOf({ sentence, ids }: TaggedSentence, from: number, to: number, top: number): Word[] {
  return sentence.tokens.slice(from, to).map(({ text }, offset) => ({
    text,
    lemma: sentence.lemmas[from + offset]!,
    tag: sentence.tags[from + offset]!,
    id: ids[from + offset]!,
    head: from + offset === top ? -1 : sentence.heads[from + offset]! - from,
    label: sentence.labels[from + offset]!,
  }));
}

/** A piece as part of a sentence: moved to start at `base`, its top under `head` with `label`. */
export function placed(piece: readonly Word[], base: number, head: number, label: string): Word[] {
  return piece.map((word) =>
    word.head === -1 ? { ...word, head, label } : { ...word, head: word.head + base },
  );
}

export function sentenceOf(words: readonly Word[]): TaggedSentence {
  let start = 0;
  const tokens = words.map(({ text }) => {
    const token = { text, start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
  return {
    sentence: {
      tokens,
      lemmas: words.map(({ lemma }) => lemma),
      tags: words.map(({ tag }) => tag),
      heads: words.map(({ head }) => head),
      labels: words.map(({ label }) => label),
    },
    ids: Uint8Array.from(words, ({ id }) => id),
  };
}
