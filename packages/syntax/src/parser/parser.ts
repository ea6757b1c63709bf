import { decodeWeights } from '../model/decode-weights.ts';
import type { Tags } from '../tagger/tagger.ts';
import type { Token } from '../tokens/token.ts';
import type { EncodedParser } from './encoded-parser.ts';
import { type ParseModel, parseArcs } from './parse-arcs.ts';
import { parseWords } from './parse-words.ts';
import { createParserState } from './parser-state.ts';
import { pairWeights } from './score-actions.ts';
import { tagTables } from './tag-tables.ts';

/** Dependencies of a sentence, one item a token: a tree with exactly one root. */
export interface Heads {
  readonly length: number;
  /** Index of the token that each depends on, -1 for the root. */
  readonly head: Int32Array;
  /** Universal relations: `nsubj`, `obj`, `ccomp` … */
  readonly label: readonly string[];
}

export interface Parser {
  /** Parses one sentence, in time linear in its length. */
  parse(tokens: readonly Token[], tags: Tags): Heads;
}

/** Loads the parser's weights, once. */
export function loadParser(): Promise<Parser> {
  loading ??= Promise.all([import('../weights/parser.ts'), import('../weights/tagger.ts')]).then(
    ([{ parser }, { tagger }]) => createParser(parser, tagger.tags.split(' ')),
  );
  return loading;
}

let loading: Promise<Parser> | undefined;

/** Makes a parser of weights; `tags` are the joint tags of the tagger that they were trained with. */
function createParser(encoded: EncodedParser, tags: readonly string[]): Parser {
  const tables = tagTables(tags);
  const labels = encoded.labels.split(' ');
  const model: ParseModel = {
    actions: pairWeights(decodeWeights(encoded.actions)),
    labeller: { weights: decodeWeights(encoded.labeller), lineSize: encoded.labeller.lineSize },
    labels,
    labelLists: encoded.labelLists.split(' ').map((list) => Uint8Array.from(list.split(','), Number)),
  };
  let state = createParserState(256);
  return {
    parse(tokens, tags) {
      const { length } = tokens;
      if (length >= state.heads.length) state = createParserState(length * 2);
      parseArcs(state, parseWords(tags.words, tags.ids, tables), model);
      const head = state.heads.slice(0, length);
      const label: string[] = [];
      for (let index = 0; index < length; index++) {
        if (head[index] === length) head[index] = -1;
        label.push(labels[state.labels[index]!]!);
      }
      return { length, head, label };
    },
  };
}
