import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import { dependentsBy, governor, relation, type SentenceTree } from '../sentence-tree.ts';

/** The verb that says what is agreed, promised, asked for or refused: "agreed to **increase** flights"; or null. */
export function governedAction(candidate: Candidate): Token | null {
  const { tree, main, tokens } = candidate;
  const first = firstAction(tree, main.token, tokens);
  if (first === null) return null;
  const coordinated = dependentsBy(tree, first, 'conj').filter(({ upos }) => upos === 'VERB');
  return coordinated.findLast((verb) => isInside(verb, tokens)) ?? first;
}

function isInside({ index }: Token, tokens: readonly Token[]): boolean {
  return index >= tokens[0]!.index && index <= tokens.at(-1)!.index;
}

function firstAction(tree: SentenceTree, cue: Token, tokens: readonly Token[]): Token | null {
  if (cue.upos === 'AUX') {
    const above = governor(tree, cue);
    return above !== null && above.upos === 'VERB' && isInside(above, tokens) ? above : null;
  }
  const complements = dependentsBy(tree, cue, 'xcomp', 'ccomp', 'advcl', 'acl', 'csubj').filter(
    (verb) => isInside(verb, tokens) && verb.index > cue.index && isComplement(tree, verb),
  );
  return complements[0] ?? infinitiveBehind(tree, cue, tokens);
}

/** Infinitives and clauses without a subordinator, no relative clause. */
function isComplement(tree: SentenceTree, verb: Token): boolean {
  if (verb.label === 'acl:relcl' || verb.upos === 'NOUN' || verb.upos === 'PROPN') return false;
  const name = relation(verb);
  if (name === 'xcomp' || name === 'ccomp' || name === 'csubj') return true;
  if (name === 'acl' && verb.xpos === 'VBG') return dependentsBy(tree, verb, 'mark', 'case').length > 0;
  return dependentsBy(tree, verb, 'mark').some(({ text }) => text.toLowerCase() === 'to');
}

const REACH = 6;

/** The infinitive close behind the cue, wherever the parser hung it. */
function infinitiveBehind(tree: SentenceTree, cue: Token, tokens: readonly Token[]): Token | null {
  const to = tree.sentence.tokens
    .slice(cue.index + 1, cue.index + 1 + REACH)
    .find(({ xpos, text }) => xpos === 'TO' && text.toLowerCase() === 'to');
  if (to === undefined || !isInside(to, tokens)) return null;
  const verb = tree.sentence.tokens.slice(to.index + 1, to.index + 4).find(({ xpos }) => xpos === 'VB');
  return verb !== undefined && isInside(verb, tokens) ? verb : null;
}
