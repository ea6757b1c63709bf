import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { Sides } from '../find-sides.ts';
import { actionOf } from './action-of.ts';
import { actionStretch } from './action-stretch.ts';
import { matterNoun } from './matter-noun.ts';
import { nounStretch } from './noun-stretch.ts';
import { stretchText } from './stretch-text.ts';
import { topNoun } from './top-noun.ts';

/** What an item says: what it is about, and the point itself. */
export interface Point {
  /** A short noun phrase; an action that has no object ("meet in Geneva"). */
  readonly matter: string;
  /** What is to be done or is asked for, else the matter at more length. */
  readonly summary: string;
}

const MATTER_WORDS = 7;
const SUMMARY_WORDS = 10;

/** The point of a candidate, in words of its evidence, or of what stands before where that has a mere "it". */
export function findPoint(doc: AnnotatedDoc, candidate: Candidate, sides: Sides): Point {
  const { tree, tokens } = candidate;
  const words = (stretch: readonly Token[]) => stretchText(doc.article.text, stretch);
  const action = actionOf(candidate);
  const placed = matterNoun(doc, candidate, sides);
  const done = (most: number) => (action === null ? '' : words(actionStretch(tree, action, tokens, most)));
  const thing = (most: number, noun = placed?.noun) =>
    placed === null || noun === undefined ? '' : words(nounStretch(placed.tree, noun, most));
  const whole =
    words(actionStretch(tree, candidate.head, tokens, SUMMARY_WORDS)) ||
    doc.article.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  return {
    matter: thing(MATTER_WORDS) || done(MATTER_WORDS) || whole,
    summary:
      done(SUMMARY_WORDS) ||
      thing(SUMMARY_WORDS, placed === null ? undefined : topNoun(placed.tree, placed.noun)) ||
      whole,
  };
}
