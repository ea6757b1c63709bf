import type { Token } from '../../../syntax/doc.ts';
import { dependentsBy, governor, phrase, relation, type SentenceTree } from '../sentence-tree.ts';
import { completeNouns } from './complete-nouns.ts';
import { isTimeWord } from './is-time-word.ts';
import { shorten } from './shorten.ts';

/**
 * A verb with its complements, within the evidence and at most `most` words. Its subject and auxiliaries are left off,
 * but for a noun between the cue and its clause: "agreed that **the inspectors would** return".
 */
export function actionStretch(
  tree: SentenceTree,
  verb: Token,
  evidence: readonly Token[],
  most: number,
): readonly Token[] {
  const { tokens } = tree.sentence;
  const first = subjectStart(tree, verb) ?? frontOf(tokens, verb);
  const end = completeNouns(tokens, lastWord(tree, verb).index);
  const isWithin = verb.index <= evidence.at(-1)!.index;
  const last = isWithin ? Math.min(end, evidence.at(-1)!.index) : end;
  return shorten(tokens.slice(first, Math.max(last, verb.index) + 1), most);
}

/** The last word of what belongs to the verb, its times left off where something else belongs to it. */
function lastWord(tree: SentenceTree, verb: Token): Token {
  const cut = (branch: Token) => branch.head === verb.index && isLeftOut(branch, verb);
  const timeless = phrase(tree, verb, (branch) => cut(branch) || isTime(tree, branch, verb)).at(-1)!;
  return timeless === verb ? phrase(tree, verb, cut).at(-1)! : timeless;
}

/** A time of the verb, or of the adjective or infinitive that completes it: "on Monday", "at a time when". */
function isTime(tree: SentenceTree, branch: Token, verb: Token): boolean {
  const above = governor(tree, branch);
  if (relation(branch) !== 'obl' || above === null) return false;
  if (above !== verb && relation(above) !== 'xcomp') return false;
  const first = phrase(tree, branch)[0]!;
  const isAdjunct = first === branch || TIME_OPENERS.has(first.text.toLowerCase());
  return isAdjunct && isTimeWord(tree.sentence.tokens, branch.index);
}

const TIME_OPENERS: ReadonlySet<string> = new Set(['at', 'during', 'last', 'next', 'on', 'this']);

/** Where the subject of a clause under a cue starts. */
function subjectStart(tree: SentenceTree, verb: Token): number | null {
  const subject = dependentsBy(tree, verb, 'nsubj')[0];
  if (relation(verb) !== 'ccomp' || subject?.upos !== 'NOUN' || subject.index < verb.head) return null;
  const { index } = phrase(tree, subject)[0]!;
  return index > verb.head && verb.index - index <= LONGEST_SUBJECT ? index : null;
}

const LONGEST_SUBJECT = 6;

/** Where the verb begins, with the denial before it: "**not** to hurt", "**doesn't** seek". */
function frontOf(tokens: readonly Token[], verb: Token): number {
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 3); at--) {
    const { text, upos } = tokens[at]!;
    if (text.toLowerCase() === 'not') return at;
    if (/^n['’]t$/u.test(text)) return Math.max(0, at - 1);
    if (text.toLowerCase() !== 'to' && upos !== 'PUNCT') break;
  }
  return verb.index;
}

function isLeftOut(branch: Token, verb: Token): boolean {
  const name = relation(branch);
  if (name === 'conj') return branch.upos === 'VERB';
  return name === 'parataxis' || name === 'cc' || (name === 'punct' && branch.index > verb.index);
}
