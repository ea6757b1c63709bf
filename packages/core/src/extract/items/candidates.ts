import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { clauses, withoutEdges } from './clause.ts';
import { type CueMatch, matchCues } from './match-cues.ts';
import { governor, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** Every stretch of a sentence that holds a cue: its clauses, and noun phrases that stand for one ("the resumption of talks"). */
export function candidates(tree: SentenceTree, cues = matchCues(tree)): readonly Candidate[] {
  if (cues.length === 0) return [];
  return [...clauseCandidates(tree, cues), ...phraseCandidates(tree, cues)];
}

function clauseCandidates(tree: SentenceTree, cues: readonly CueMatch[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const governing = new Set(cues.filter(({ cue }) => cue.pos !== 'noun').map(({ token }) => token.index));
  for (const clause of clauses(tree, governing)) {
    const inside = within(clause.tokens, cues);
    const main = mainCue(tree, clause.head, inside);
    if (main === null) continue;
    const { tokens, head } = clause;
    found.push({ tree, tokens, unit: 'clause', head, relation: clause.relation, main, cues: inside });
  }
  return found;
}

/** The cue nearest to the predicate, weak ones only where there is no other; of two at one word, the one that asks for more. */
function mainCue(tree: SentenceTree, head: Token, cues: readonly CueMatch[]): CueMatch | null {
  const ranked = cues
    .map((match) => ({
      match,
      rank: stepsUp(tree, match.token, head) + STANDING_STEPS[match.cue.standing ?? 'plain'],
    }))
    .sort((one, other) => one.rank - other.rank || other.match.words.length - one.match.words.length);
  return ranked[0]?.match ?? null;
}

/** What the standing of a cue counts in steps from the predicate. */
const STANDING_STEPS = { strong: -2.5, plain: 0, weak: 3 } as const;

function stepsUp(tree: SentenceTree, from: Token, to: Token): number {
  let steps = 0;
  for (let token: Token | null = from; token !== null; token = governor(tree, token)) {
    if (token.index === to.index) return steps;
    if (++steps > tree.sentence.tokens.length) break;
  }
  return tree.sentence.tokens.length + Math.abs(from.index - to.index);
}

/** Nouns of agreement or quarrel with modifiers enough to say between whom or about what. */
function phraseCandidates(tree: SentenceTree, cues: readonly CueMatch[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const { cue, token } of cues) {
    if (cue.pos !== 'noun' || taken.has(token.index)) continue;
    taken.add(token.index);
    const tokens = nounPhrase(tree, token);
    const inside = within(tokens, cues);
    const own = inside.filter((match) => match.token === token || match.cue.standing === 'strong');
    const main = mainCue(tree, token, own);
    if (tokens.length < SHORTEST_PHRASE || main === null) continue;
    found.push({
      tree,
      tokens,
      unit: 'phrase',
      head: token,
      relation: relation(token),
      main,
      cues: inside,
    });
  }
  return found;
}

const SHORTEST_PHRASE = 3;

/** The noun with its modifiers, without coordinated nouns and clauses that merely hang on it. */
function nounPhrase(tree: SentenceTree, noun: Token): readonly Token[] {
  const kept = phrase(
    tree,
    noun,
    (branch) => branch.head === noun.index && CUT_FROM_PHRASE.has(relation(branch)),
  );
  const from = kept[0]!.index;
  const to = kept.at(-1)!.index;
  return withoutEdges(tree.sentence.tokens.slice(from, to + 1));
}

const CUT_FROM_PHRASE = new Set([
  'case',
  'punct',
  'cc',
  'conj',
  'cop',
  'nsubj',
  'aux',
  'advcl',
  'parataxis',
  'mark',
]);

function within(tokens: readonly Token[], cues: readonly CueMatch[]): readonly CueMatch[] {
  const from = tokens[0]!.index;
  const to = tokens.at(-1)!.index;
  return cues.filter(({ token }) => token.index >= from && token.index <= to);
}
