import { COMPLEMENT_ADJECTIVES } from '../../lexicon/en/role-nouns.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import type { OuterPhrase } from './outer-phrase.ts';
import type { BodyPhrase, RolePhrase } from './reading.ts';

/** Take in what stands behind a phrase of a sentence: "leaders of both Koreas", "spokesman for the ministry", "director of the programme at the institute". */
export function attachComplement({ tokens }: Sentence, outer: readonly OuterPhrase[], index: number): void {
  const { reading } = outer[index]!;
  if (reading?.type !== 'role' && reading?.type !== 'body' && reading?.type !== 'name') return;
  let at = reading.to;
  if (reading.type === 'role' && isReduced(tokens, at)) at++;
  for (const [distance, next] of outer.slice(index + 1, index + 4).entries()) {
    const link = tokens[at]?.text ?? '';
    const gap = next.from - at;
    if (!COMPLEMENT.has(link) || gap < 1 || gap > 4 || hasBreak(tokens, at + 1, next.from)) return;
    const complement = next.reading;
    const adjacent = distance === 0 && gap === 1 && reading.type !== 'name';
    if (adjacent && (at > reading.to || (complement && EXTENDING.has(link))))
      extend(tokens, reading, complement?.to ?? next.to);
    if (complement && complement.type !== 'pronoun' && complement.type !== 'pair') {
      if (OWNING.has(link)) reading.owner ??= complement;
      return;
    }
    at = next.to;
  }
}

/** The phrase goes on to take its complement in. */
function extend(tokens: readonly Token[], reading: RolePhrase | BodyPhrase, to: number): void {
  for (let at = reading.to; at < to; at++) {
    reading.text += (tokens[at - 1]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text;
  }
  reading.to = to;
}

/** "a source [close] to the talks", "a person [briefed] on them". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  return REDUCED.has(tokens[at]?.text ?? '') && COMPLEMENT.has(tokens[at + 1]?.text ?? '');
}

const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'on', 'to', 'in']);
const REDUCED: ReadonlySet<string> = new Set(COMPLEMENT_ADJECTIVES);
const OWNING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);
const EXTENDING: ReadonlySet<string> = new Set(['of', 'for']);

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (['PUNCT', 'VERB', 'AUX', 'SCONJ'].includes(tokens[index]!.upos)) return true;
  }
  return false;
}
