import { readFileSync } from 'node:fs';
import { loadParser, loadTagger, splitSentences, type Token, tokenize } from '../src/index.ts';
import { type GoldSentence, readConllu } from './conllu.ts';
import { type GoldText, rawText } from './raw-text.ts';

/** One token of a text as read, by gold or by the library. `head` is an index into the text's tokens, -1 for a root. */
export interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
}

export interface ReadText {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly ReadToken[];
}

export interface Pair {
  readonly gold: ReadText;
  readonly system: ReadText;
}

/** A treebank as gold and as the library reads it: from raw text, or with gold sentences and tokens. */
export async function readPair(
  path: string,
  options: { goldTokens: boolean; joined: boolean },
): Promise<Pair> {
  const text = rawText(readConllu(readFileSync(path, 'utf8')), options.joined);
  return {
    gold: joinSentences(text.sentences.map(goldSentence)),
    system: await readText(text, options.goldTokens),
  };
}

async function readText({ text, sentences }: GoldText, goldTokens: boolean): Promise<ReadText> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tokenized: (readonly Token[])[] = goldTokens
    ? sentences.map(({ tokens }) => tokens.map(({ form, start, end }) => ({ text: form, start, end })))
    : splitSentences(text).map(({ start, end }) => tokenize(text, start, end));
  return joinSentences(
    tokenized.map((tokens) => {
      const tags = tagger.tag(tokens);
      const { head, label } = parser.parse(tokens, tags);
      return tokens.map(({ start, end }, index) => ({
        start,
        end,
        lemma: tags.lemma[index]!,
        upos: tags.upos[index]!,
        xpos: tags.xpos[index]!,
        head: head[index]!,
        label: label[index]!,
      }));
    }),
  );
}

function goldSentence({ tokens }: GoldSentence): ReadToken[] {
  return tokens.map(({ start, end, lemma, upos, xpos, head, label }) => ({
    start,
    end,
    lemma,
    upos,
    xpos,
    head,
    label,
  }));
}

function joinSentences(sentences: readonly (readonly ReadToken[])[]): ReadText {
  const tokens: ReadToken[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const base = tokens.length;
    const first = sentence[0];
    const last = sentence.at(-1);
    if (first === undefined || last === undefined) continue;
    spans.push({ start: first.start, end: last.end });
    for (const token of sentence) tokens.push({ ...token, head: token.head < 0 ? -1 : token.head + base });
  }
  return { sentences: spans, tokens };
}
