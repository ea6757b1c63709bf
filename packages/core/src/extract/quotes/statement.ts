import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';

/** A token of a statement, or a whole quotation that stands for itself and is read as one word. */
export interface Word extends Span {
  /** Position in the statement. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Position in the statement of the word that this one depends on; -1 for a root. */
  readonly head: number;
  readonly label: string;
  /** The quotation that this word is, whole. */
  readonly block: Quotation | null;
  /** Of a block: it holds a finite verb, or is a sentence by its marks and place. */
  readonly clausal: boolean;
  /** The quotation that this word stands in, as part of the reporter's sentence. */
  readonly inside: Quotation | null;
  /** The token, null for a block. */
  readonly token: Token | null;
  readonly sentence: number;
}

/** A sentence as the reader takes it: what stands between one pair of quotation marks is never cut. */
export interface Statement extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** Read the sentences of a document as statements. */
export function readStatements(doc: AnnotatedDoc, quotations: readonly Quotation[]): readonly Statement[] {
  const { text } = doc.article;
  const groups = joinSentences(text, doc.sentences, quotations);
  const statements: Statement[] = [];
  let first = 0;
  for (const group of groups) {
    const start = group[0]!.start;
    const end = group.at(-1)!.end;
    while (first < quotations.length && quotations[first]!.end <= start) first++;
    const here: Quotation[] = [];
    for (let index = first; index < quotations.length && quotations[index]!.start < end; index++) {
      here.push(quotations[index]!);
    }
    statements.push({ start, end, paragraph: group[0]!.paragraph, words: readWords(text, group, here) });
  }
  return statements;
}

/** Sentences that share a quotation, or whose next begins in lower case behind a quotation, belong together. */
function joinSentences(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  let at = 0;
  for (const sentence of sentences) {
    const last = groups.at(-1)?.at(-1);
    while (at < quotations.length && quotations[at]!.end <= sentence.start) at++;
    const open = quotations[at];
    const inQuotation = open !== undefined && open.start < sentence.start;
    const before = quotations[at - 1];
    const afterQuotation =
      before !== undefined &&
      last !== undefined &&
      before.end > last.start &&
      text.slice(before.end, sentence.start).trim() === '' &&
      /^\p{Ll}/u.test(text.slice(sentence.start, sentence.start + 2));
    if (last && last.paragraph === sentence.paragraph && (inQuotation || afterQuotation)) {
      groups.at(-1)!.push(sentence);
    } else groups.push([sentence]);
  }
  return groups;
}

function readWords(text: string, group: readonly Sentence[], quotations: readonly Quotation[]): readonly Word[] {
  const tokens = group.flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })));
  const positions = new Map<Token, number>();
  const drafts: { token: Token | null; sentence: Sentence; block: Quotation | null; inside: Quotation | null }[] = [];
  let at = 0;
  let standing: Quotation | null = null;
  for (const { token, sentence } of tokens) {
    while (at < quotations.length && quotations[at]!.end <= token.start) at++;
    const quotation = quotations[at] && quotations[at]!.start < token.end ? quotations[at]! : null;
    if (quotation && quotation !== standing && standsAlone(text, group, quotation, tokens)) {
      standing = quotation;
      drafts.push({ token: null, sentence, block: quotation, inside: null });
    } else if (!quotation || quotation !== standing) {
      drafts.push({ token, sentence, block: null, inside: quotation });
    }
    positions.set(token, drafts.length - 1);
  }
  return drafts.map(({ token, sentence, block, inside }, index) => {
    const head = token && token.head >= 0 ? positions.get(sentence.tokens[token.head]!)! : -1;
    const span = block ?? token!;
    return {
      index,
      start: span.start,
      end: span.end,
      text: token ? token.text : text.slice(span.start, span.end),
      lower: token ? token.text.toLowerCase() : '',
      lemma: token ? token.lemma.toLowerCase() : '',
      upos: token ? token.upos : 'X',
      xpos: token ? token.xpos : 'QUOTE',
      head: head === index ? -1 : head,
      label: token ? token.label : 'ccomp',
      block,
      clausal: block !== null,
      inside,
      token,
      sentence: sentence.index,
    };
  });
}

type Located = { readonly token: Token; readonly sentence: Sentence };

/** Whether a quotation is a statement of its own and no part of the reporter's sentence. */
function standsAlone(
  text: string,
  group: readonly Sentence[],
  quotation: Quotation,
  tokens: readonly Located[],
): boolean {
  const start = group[0]!.start;
  const before = text.slice(Math.max(start, quotation.start - 12), quotation.start).trimEnd();
  const after = text.slice(quotation.end, quotation.end + 3).trimStart();
  const inner = text.slice(quotation.end - 3, quotation.end).replace(/[”"’'»)\]]+$/u, '');
  const ends = /[,.!?…;:—–-]$/u.test(inner) || after === '' || /^[,.!?;:—–-]/u.test(after) || !quotation.closed;
  if (!ends) return false;
  const opens = quotation.start <= start || /^(?:(?:And|But|Or|So|Yet|Then)|[-–—•*\s]*)$/u.test(text.slice(start, Math.min(quotation.start, start + 12)).trim()) && quotation.start - start < 12;
  if (opens || /[.!?:][”"’)\]]*$/u.test(before)) return true;
  const within = tokens.filter(({ token }) => token.start >= quotation.start && token.end <= quotation.end);
  const clausal = isClausal(within.map(({ token }) => token));
  if (/[,—–-]$/u.test(before)) return clausal || /[.!?]$/u.test(inner);
  const preceding = tokens.findLast(({ token }) => token.end <= quotation.start)?.token;
  return clausal && preceding !== undefined && /^VB/.test(preceding.xpos) && opensWithSubject(within.map(({ token }) => token));
}

/** Whether the words hold a finite verb. */
export function isClausal(tokens: readonly { readonly xpos: string }[]): boolean {
  return tokens.some(({ xpos }) => xpos === 'VBD' || xpos === 'VBP' || xpos === 'VBZ' || xpos === 'MD');
}

/** Whether words begin as a clause does: not with a bare verb, a preposition or "that". */
function opensWithSubject(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ upos }) => upos !== 'PUNCT');
  return first !== undefined && !/^(?:VERB|AUX|ADP|PART|CCONJ)$/.test(first.upos);
}
