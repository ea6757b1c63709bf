import type { Sentence, Token } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { SPEECH_CLASSES } from './speech-classes.ts';
import { isClause, type Word } from './statement.ts';

type Draft = Pick<Word, 'block' | 'inside'> & { readonly token: Token; readonly sentence: Sentence };

/** The words of neighbouring sentences, each quotation that stands for itself as one. Quotations in reading order. */
export function readWords(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Word[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })));
  const position = new Map<Token, number>();
  const drafts: Draft[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const { token, sentence } = tokens[at]!;
    while (next < quotations.length && quotations[next]!.end <= token.start) next++;
    const quotation = quotations[next] && quotations[next]!.start < token.end ? quotations[next]! : null;
    let end = at + 1;
    while (quotation && end < tokens.length && tokens[end]!.token.start < quotation.end) end++;
    const within = tokens.slice(at, end);
    const block =
      quotation && standsAlone(text, sentences[0]!.start, quotation, within, tokens[at - 1]?.token);
    if (block) drafts.push({ token, sentence, block: quotation, inside: null });
    for (const each of within) {
      if (!block) drafts.push({ ...each, block: null, inside: quotation });
      position.set(each.token, drafts.length - 1);
    }
    at = end;
  }
  return drafts.map((draft, index) => wordOf(text, draft, index, position));
}

function wordOf(text: string, draft: Draft, index: number, position: ReadonlyMap<Token, number>): Word {
  const { token, sentence, block, inside } = draft;
  if (block) {
    const { start, end } = block;
    const words = { text: text.slice(start, end), lower: '', lemma: '', upos: 'X', xpos: 'QUOTE' };
    return { start, end, index, ...words, head: -1, label: 'ccomp', block, inside };
  }
  const head = token.head < 0 ? -1 : position.get(sentence.tokens[token.head]!)!;
  return {
    ...token,
    index,
    lower: token.text.toLowerCase(),
    lemma: token.lemma.toLowerCase(),
    head: head === index ? -1 : head,
    block,
    inside,
  };
}

type Located = { readonly token: Token; readonly sentence: Sentence };

/**
 * Whether a quotation is a statement of its own and no part of the reporter's sentence, by its punctuation and by what
 * stands before it: the statement's beginning, a full stop or colon, a comma, a verb.
 */
function standsAlone(
  text: string,
  start: number,
  quotation: Quotation,
  within: readonly Located[],
  preceding: Token | undefined,
): boolean {
  const several = within[0]!.sentence !== within.at(-1)!.sentence;
  // Reads at most 3 characters.
  const last = text.slice(quotation.end - 3, quotation.end).replace(/[”"’'»)\]`]+$/u, '');
  const after = text.slice(quotation.end, quotation.end + 3).trimStart();
  const closes =
    several ||
    !quotation.closed ||
    after === '' ||
    /[,.!?…;:—–-]$/u.test(last) ||
    /^[,.!?;:—–-]/u.test(after);
  if (!closes) return false;
  const before = text.slice(Math.max(start, quotation.start - 12), quotation.start).trim();
  const opens = quotation.start - start < 12 && /^(?:And|But|Or|So|Yet|Then|[-–—•*\s]*)$/u.test(before);
  if (opens || /[.!?:][”"’)\]]*$/u.test(before)) return true;
  const clause = several || isClause(within.map(({ token }) => token));
  if (/[,—–-]$/u.test(before)) return clause || /[.!?]$/u.test(last);
  return clause && preceding !== undefined && SPEECH_CLASSES.has(preceding.text.toLowerCase());
}
