import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { DEALS } from '../../lexicon/en/items/nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { decidingFactuality } from './deciding-factuality.ts';

/** Whether a candidate tells history: before the story's own time, or of a deal that bears the year it was made in. */
export function isBackground(doc: AnnotatedDoc, candidate: Candidate): boolean {
  return decidingFactuality(doc, candidate).past || isOldDeal(candidate);
}

/** "the **2015 agreement**", "the Lemuria **accord of 1998**". */
function isOldDeal({ tree, main }: Candidate): boolean {
  const { tokens } = tree.sentence;
  const noun = [main.token, ...main.words].find(({ lemma }) => NAMES_OF_DEALS.has(lemma.toLowerCase()));
  if (noun === undefined) return false;
  const before = tokens.slice(Math.max(0, noun.index - NEAR), noun.index);
  return before.some(isYear) || (tokens[noun.index + 1]?.text === 'of' && isYear(tokens[noun.index + 2]));
}

const NAMES_OF_DEALS: ReadonlySet<string> = new Set<string>(DEALS);
const NEAR = 3;

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/u.test(token.text);
}
