import { readFileSync } from 'node:fs';
import { type GoldSentence, readConllu } from '../eval/conllu.ts';
import type { Token } from '../src/tokens/token.ts';

/** A sentence of a treebank as the models see it: its own tokens, and what they should be. */
export interface TrainingSentence {
  readonly tokens: readonly Token[];
  readonly lemmas: readonly string[];
  /** Joint tags, `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

export function readTreebank(path: string): TrainingSentence[] {
  return readConllu(readFileSync(path, 'utf8')).map(trainingSentence);
}

function trainingSentence(gold: GoldSentence): TrainingSentence {
  return {
    tokens: gold.tokens.map(({ form, start, end }) => ({ text: form, start, end })),
    lemmas: gold.tokens.map(({ lemma }) => lemma),
    tags: gold.tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
    heads: gold.tokens.map(({ head }) => head),
    labels: gold.tokens.map(({ label }) => label),
  };
}
