import { SCAFFOLDING_NOUNS } from '../../../lexicon/en/items/matter-words.ts';
import { DEALS } from '../../../lexicon/en/items/nouns.ts';
import type { Token } from '../../../syntax/doc.ts';
import { governor, relation, type SentenceTree } from '../sentence-tree.ts';
import { isNoun } from './nouns-under.ts';

/** The noun, or the one above that it completes where that one tells something too: the **resumption** of talks. */
export function topNoun(tree: SentenceTree, noun: Token): Token {
  const above = governor(tree, noun);
  const isCompleted =
    above !== null && relation(noun) === 'nmod' && above.index < noun.index && isNoun(above);
  return isCompleted && isTelling(above.lemma.toLowerCase()) ? above : noun;
}

/** An "agreement on wages" says more than its topic, an "issue of wages" does not. */
function isTelling(lemma: string): boolean {
  return !SCAFFOLDING_NOUNS.has(lemma) || DEAL_NOUNS.has(lemma);
}

const DEAL_NOUNS: ReadonlySet<string> = new Set(DEALS);
