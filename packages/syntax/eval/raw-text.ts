import type { GoldSentence, GoldToken } from './conllu.ts';

/** A text put together from a treebank's sentences, with their tokens placed in it. */
export interface GoldText {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/**
 * Puts the sentences of a treebank together into one text: a blank line before a document or paragraph, else a space.
 * Treebanks without marks of paragraphs get, unless `joined`, a line break after a sentence that no mark ends, as a
 * headline, a list item or a caption has in print; documents are then told by what `sent_id` holds before its number.
 */
export function rawText(gold: readonly GoldSentence[], joined: boolean): GoldText {
  const marked = gold.slice(1).some((sentence) => sentence.startsDocument || sentence.startsParagraph);
  let text = '';
  const sentences: GoldSentence[] = [];
  gold.forEach((sentence, index) => {
    const before = gold[index - 1];
    if (before !== undefined) text += separator(before, sentence, marked, joined);
    sentences.push({ ...sentence, tokens: sentence.tokens.map((token) => moved(token, text.length)) });
    text += sentence.text;
  });
  return { text, sentences };
}

function separator(before: GoldSentence, sentence: GoldSentence, marked: boolean, joined: boolean): string {
  if (sentence.startsDocument || sentence.startsParagraph) return '\n\n';
  if (marked) return ' ';
  if (documentOf(before.id) !== documentOf(sentence.id)) return '\n\n';
  return joined || /[.!?…:;,][\s"'”’)\]]*$/.test(before.text) ? ' ' : '\n';
}

function documentOf(id: string): string {
  return id.replace(/-?\d+$/, '');
}

function moved(token: GoldToken, by: number): GoldToken {
  return { ...token, start: token.start + by, end: token.end + by };
}
