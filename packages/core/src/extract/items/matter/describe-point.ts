import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { STANDING_VERBS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { Sides } from '../find-sides.ts';
import { actionOf } from './action-of.ts';
import { actionStretch } from './action-stretch.ts';
import { fullName } from './find-antecedent.ts';
import { matterNoun } from './matter-noun.ts';
import { nounStretch } from './noun-stretch.ts';
import { shorten } from './shorten.ts';
import { stretchText } from './stretch-text.ts';
import { topNoun } from './top-noun.ts';

/** What an item says: what it is about, and the point itself. */
export interface PointDescription {
  /** A short noun phrase; an action that has no object ("meet in Geneva"). */
  readonly matter: string;
  /** What is to be done or is asked for, else the matter at more length. */
  readonly summary: string;
}

const MATTER_WORDS = 7;
const SUMMARY_WORDS = 10;

/**
 * Describe the point of a candidate in words of its evidence, or of what stands before where that has a mere "it".
 * `content` is the verb or noun under the cue that says what, where the tree has one.
 */
export function describePoint(
  doc: AnnotatedDoc,
  candidate: Candidate,
  content: Token | null,
  sides: Sides,
): PointDescription {
  const { tree, tokens } = candidate;
  const words = (stretch: readonly Token[]) => stretchText(doc.article.text, stretch);
  const action = actionOf(candidate, content);
  const placed = matterNoun(doc, candidate, content, sides);
  const named = placed === null ? null : fullName(doc, placed);
  const thing = (most: number, choose: typeof topNoun) =>
    named === null ? '' : words(nounStretch(named.tree, choose(named.tree, named.noun), most));
  const isElsewhere = placed !== null && (placed.tree !== tree || placed.noun.index < tokens[0]!.index);
  const done = (most: number) => {
    if (action === null || isElsewhere) return '';
    const stretch = actionStretch(tree, action, tokens, most);
    return stretch.length === 1 && STANDING_VERBS.has(action.lemma.toLowerCase()) ? '' : words(stretch);
  };
  const whole =
    words(wholeStretch(candidate)) || doc.article.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  return {
    matter: thing(MATTER_WORDS, (_, noun) => noun) || done(MATTER_WORDS) || whole,
    summary: done(SUMMARY_WORDS) || thing(SUMMARY_WORDS, topNoun) || whole,
  };
}

/** What the clause says of its subject; of a clause without a verb, its first words. */
function wholeStretch({ tree, head, tokens }: Candidate): readonly Token[] {
  return head.upos === 'VERB' || head.upos === 'ADJ'
    ? actionStretch(tree, head, tokens, SUMMARY_WORDS)
    : shorten(tokens, SUMMARY_WORDS);
}
