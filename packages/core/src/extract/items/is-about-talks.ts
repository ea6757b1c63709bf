import { DEALINGS } from '../../lexicon/en/items/nouns.ts';
import type { Doc, Sentence } from '../../syntax/doc.ts';

/** Share of an article's sentences that speak of dealings, from which on the article is about them. */
const LEAST_SHARE = 0.1;
/** In fewer sentences the share says nothing. */
const FEWEST_SENTENCES = 5;

/** Whether a sentence speaks of dealings between parties: of an agreement, of talks, of those who hold them. */
export function speaksOfDealings({ tokens }: Sentence): boolean {
  return tokens.some(({ lemma, text }) => WORDS.has(lemma.toLowerCase()) || WORDS.has(text.toLowerCase()));
}

const WORDS: ReadonlySet<string> = new Set<string>(DEALINGS);

/** Whether an article is about dealings between parties, and not a crime, a match or a product in which words of quarrel occur too. */
export function isAboutTalks({ sentences }: Doc): boolean {
  return (
    sentences.length < FEWEST_SENTENCES ||
    sentences.filter(speaksOfDealings).length >= sentences.length * LEAST_SHARE
  );
}
