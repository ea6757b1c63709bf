import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** What an item is about: a short noun phrase from its evidence, without article. `content` is the word that says what. */
export function findMatter(text: string, { tree, tokens, head }: Candidate, content: Token): string {
  const inside = (token: Token) => token.index >= tokens[0]!.index && token.index <= tokens.at(-1)!.index;
  const noun = matterOf(tree, content, inside) ?? matterOf(tree, head, inside) ?? longestNoun(tree, tokens);
  return noun === null ? text.slice(tokens[0]!.start, tokens.at(-1)!.end) : shortPhrase(text, tree, noun);
}

const ABOUT = new Set(['about', 'on', 'over', 'concerning', 'regarding']);
const DEPTH = 4;

/** The noun under a word that says what: "on …" before all, then the object, through infinitives and clauses. */
function matterOf(
  tree: SentenceTree,
  token: Token,
  inside: (token: Token) => boolean,
  depth = 0,
): Token | null {
  if (depth > DEPTH) return null;
  const nouns = dependentsBy(tree, token, 'obl', 'nmod', 'obj').filter(
    (noun) => inside(noun) && noun.index > token.index && isCommonNoun(noun),
  );
  const about = nouns.find((noun) => dependentsBy(tree, noun, 'case').some(({ lemma }) => ABOUT.has(lemma)));
  if (about !== undefined) return about;
  for (const clause of dependentsBy(tree, token, 'xcomp', 'ccomp', 'acl')) {
    const deeper = inside(clause) ? matterOf(tree, clause, inside, depth + 1) : null;
    if (deeper !== null) return deeper;
  }
  const object = nouns.find((noun) => relation(noun) === 'obj') ?? nouns[0];
  return object === undefined ? null : (matterOf(tree, object, inside, depth + 1) ?? object);
}

function isCommonNoun({ upos, lemma }: Token): boolean {
  return upos === 'NOUN' && !TIMES.has(lemma.toLowerCase());
}

const TIMES = new Set([
  'today',
  'tomorrow',
  'yesterday',
  'morning',
  'afternoon',
  'evening',
  'night',
  'day',
  'week',
  'weekend',
  'month',
  'year',
  'hour',
  'minute',
  'time',
  'date',
]);

/** The common noun of the stretch with the longest phrase. */
function longestNoun(tree: SentenceTree, tokens: readonly Token[]): Token | null {
  let best: Token | null = null;
  let most = 0;
  for (const token of tokens) {
    if (!isCommonNoun(token)) continue;
    const { length } = core(tree, token);
    if (length > most) {
      best = token;
      most = length;
    }
  }
  return best;
}

const LONGEST = 8;
const LEFT_OUT = new Set([
  'det',
  'case',
  'punct',
  'cc',
  'conj',
  'acl',
  'appos',
  'advcl',
  'parataxis',
  'cop',
  'nsubj',
  'aux',
  'mark',
]);

function core(tree: SentenceTree, noun: Token): readonly Token[] {
  return phrase(tree, noun, (branch) => branch.head === noun.index && LEFT_OUT.has(relation(branch)));
}

/** The noun with its modifiers, up to a length, as one stretch of the text. */
function shortPhrase(text: string, tree: SentenceTree, noun: Token): string {
  const words = core(tree, noun);
  const at = words.indexOf(noun);
  let from = at;
  while (from > 0 && words[from - 1]!.index === words[from]!.index - 1) from--;
  let to = at;
  while (to < words.length - 1 && words[to + 1]!.index === words[to]!.index + 1 && to - from < LONGEST) to++;
  while (from < at && ['DET', 'PUNCT'].includes(words[from]!.upos)) from++;
  return text.slice(words[from]!.start, words[to]!.end);
}
