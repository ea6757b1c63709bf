import type { Sentence, Token } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { SPEECH_CLASSES } from './speech-classes.ts';
import { isClause, type Word } from './statement.ts';

type Draft = Located & Pick<Word, 'block' | 'inside'>;

/** The words of neighbouring sentences, each quotation that stands for itself as one. Quotations in reading order. */
export function readWords(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Word[] {
  const tokens = located(sentences);
  const position = new Int32Array(tokens.length);
  const drafts: Draft[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const { token } = tokens[at]!;
    while (next < quotations.length && quotations[next]!.end <= token.start) next++;
    const quotation = quotations[next] && quotations[next]!.start < token.end ? quotations[next]! : null;
    let end = at + 1;
    while (quotation && end < tokens.length && tokens[end]!.token.start < quotation.end) end++;
    const within = tokens.slice(at, end);
    const block =
      quotation && standsAlone(text, sentences[0]!.start, quotation, within, tokens[at - 1]?.token);
    if (block) drafts.push({ ...tokens[at]!, block: quotation, inside: null });
    for (const { token, sentence, before } of within) {
      if (!block) drafts.push({ token, sentence, before, block: null, inside: quotation });
      position[at++] = drafts.length - 1;
    }
  }
  return drafts.map((draft, index) => wordOf(text, draft, index, position));
}

function wordOf(text: string, draft: Draft, index: number, position: Int32Array): Word {
  const { token, before, block, inside } = draft;
  if (block) {
    const { start, end } = block;
    const words = { text: text.slice(start, end), lower: '', lemma: '', upos: 'X', xpos: 'QUOTE' };
    return { start, end, index, ...words, head: -1, label: 'ccomp', block, inside };
  }
  const { start, end, upos, xpos, label } = token;
  const head = token.head < 0 ? -1 : position[before + token.head]!;
  return {
    start,
    end,
    index,
    text: token.text,
    lower: token.text.toLowerCase(),
    lemma: token.lemma.toLowerCase(),
    upos,
    xpos,
    head: head === index ? -1 : head,
    label,
    block,
    inside,
  };
}

interface Located {
  readonly token: Token;
  readonly sentence: Sentence;
  /** Number of tokens in the sentences before. */
  readonly before: number;
}

function located(sentences: readonly Sentence[]): readonly Located[] {
  const found: Located[] = [];
  for (const sentence of sentences) {
    const before = found.length;
    for (const token of sentence.tokens) found.push({ token, sentence, before });
  }
  return found;
}

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
