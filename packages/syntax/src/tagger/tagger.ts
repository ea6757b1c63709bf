import { createLemmatizer, decodeLemmaRules } from '../lemmas/lemma-rules.ts';
import { tagOfLemma } from '../lemmas/regular-lemmas.ts';
import { decodeWeights } from '../model/decode-weights.ts';
import type { Token } from '../tokens/token.ts';
import { decodeVocabulary } from '../words/decode-vocabulary.ts';
import { hashFolded } from '../words/fold.ts';
import { createWordReader } from '../words/read-words.ts';
import { findWord } from '../words/vocabulary.ts';
import type { WordRows } from '../words/word-fields.ts';
import type { EncodedTagger } from './encoded-tagger.ts';
import { type TagModel, tagWords } from './tag-words.ts';

/** Tags of a sentence, one item a token. */
export interface Tags {
  readonly length: number;
  /** Universal parts of speech: `NOUN`, `VERB`, `PROPN` … */
  readonly upos: readonly string[];
  /** Tags of the Penn Treebank: `NN`, `VBD`, `NNP` … */
  readonly xpos: readonly string[];
  /** Dictionary forms: `said` → `say`. */
  readonly lemma: readonly string[];
  /** Numbers of the joint tags and the words' surface as the parser reads them. */
  readonly ids: Uint8Array;
  readonly words: WordRows;
}

export interface Tagger {
  /** Tags one sentence. */
  tag(tokens: readonly Token[]): Tags;
}

/** Loads the tagger's weights, once; the parser does not come with them. */
export function loadTagger(): Promise<Tagger> {
  loading ??= import('../weights/tagger.ts').then(({ tagger }) => createTagger(tagger));
  return loading;
}

let loading: Promise<Tagger> | undefined;

/** Makes a tagger of weights. */
function createTagger(encoded: EncodedTagger): Tagger {
  const vocabulary = decodeVocabulary(encoded.vocabulary);
  const readWords = createWordReader(vocabulary);
  const tags = encoded.tags.split(' ');
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf('|')));
  const xpos = tags.map((tag) => tag.slice(tag.indexOf('|') + 1));
  const rules = decodeLemmaRules(encoded.lemmaRules);
  const tagLists = encoded.tagLists.split(' ').map((list) => Uint8Array.from(list.split(','), Number));
  const mayBe = (xposOfLemma: string): ((lemma: string) => boolean) => {
    const lists = tagLists.map((list) => list.some((id) => xpos[id] === xposOfLemma));
    return (lemma) => {
      const entry = findWord(vocabulary, hashFolded(lemma, 0, lemma.length));
      return entry >= 0 && lists[vocabulary.tagLists[entry]!]!;
    };
  };
  const known = { VB: mayBe('VB'), NN: mayBe('NN') };
  const lemmatizers = tags.map((_, id) => {
    const tag = xpos[id]!;
    const isProper = upos[id] === 'PROPN' || tag === 'NNP';
    return createLemmatizer(rules.get(tag), tag, isProper, known[tagOfLemma(tag)]);
  });
  const isAdjective = xpos.map((tag) => tag === 'JJ');
  const model: TagModel = {
    model: { weights: decodeWeights(encoded.weights), lineSize: encoded.weights.lineSize },
    tags,
    tagLists,
  };
  return {
    tag(tokens) {
      const words = readWords(tokens);
      const ids = tagWords(words, tokens.length, model);
      const { length } = tokens;
      const result = {
        length,
        upos: new Array<string>(length),
        xpos: new Array<string>(length),
        lemma: new Array<string>(length),
        ids,
        words,
      };
      for (let index = 0; index < length; index++) {
        const id = ids[index]!;
        result.upos[index] = upos[id]!;
        result.xpos[index] = xpos[id]!;
        const { text } = tokens[index]!;
        const lemma = lemmatizers[id]!(text);
        // Within a sentence the capital of an adjective is its own: `Chinese`.
        result.lemma[index] =
          index > 0 && isAdjective[id] && isCapitalised(text) ? text.charAt(0) + lemma.slice(1) : lemma;
      }
      return result;
    },
  };
}

function isCapitalised(word: string): boolean {
  return /^[A-Z][a-z]/.test(word);
}
