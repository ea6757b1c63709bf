import { NAME_PARTICLES } from '../../lexicon/en/named-things.ts';
import type { Token } from '../../syntax/doc.ts';
import { isCapitalised } from './word-shape.ts';

/** Where the run of name words at the phrase's end begins; `to` when its last word is none. */
export function capitalsFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && isNameWord(tokens, at - 1)) at--;
  while (at < to && !isCapitalised(tokens[at]!.text) && !isLeadingParticle(tokens, at)) at++;
  return at;
}

/** "de" of "de Mistura". */
function isLeadingParticle(tokens: readonly Token[], at: number): boolean {
  return NAME_PARTICLES.has(tokens[at]!.text) && isCapitalised(tokens[at + 1]?.text ?? '');
}

/** A capitalised word, what links such, or the small second half of "Jong-un". */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  if (isCapitalised(text) || NAME_PARTICLES.has(text) || LINKS.has(text)) return true;
  return text.length < 5 && tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === start;
}

const LINKS: ReadonlySet<string> = new Set(['-', '–', '&', 'of', 'for', 'on', 'and', 'the', '/']);

/** The name's words, hyphenated ones joined again: "Jong-un". */
export function joinHyphens(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const { text, start } = tokens[at]!;
    const glued = at > from && tokens[at - 1]!.end === start && words.length > 0;
    if (glued) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
}
