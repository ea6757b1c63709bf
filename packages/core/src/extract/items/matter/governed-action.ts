import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import { dependentsBy, governor, relation, type SentenceTree } from '../sentence-tree.ts';

/**
 * The verb that says what is agreed, promised, asked for or refused: "agreed to **increase** flights"; or null.
 * `content` is one of several that a cue has, where it has several.
 */
export function governedAction({ tree, main, tokens }: Candidate, content: Token | null): Token | null {
  const isCoordinated = content !== null && content.upos === 'VERB' && content.head !== main.token.index;
  const first = isCoordinated ? content : firstAction(tree, main.token, tokens);
  if (first === null || !HELPING.has(first.lemma.toLowerCase())) return first;
  const helped = dependentsBy(tree, first, 'conj').find(({ index }) => index === first.index + 2);
  return helped ?? first;
}

/** Verbs that only begin another: "**try** and stabilise". */
const HELPING: ReadonlySet<string> = new Set(['try', 'go', 'come']);

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
  const infinitive = infinitiveBehind(tree, cue, tokens);
  const [first] = complements;
  return infinitive !== null && (first === undefined || infinitive.index < first.index)
    ? infinitive
    : (first ?? null);
}

/** Infinitives, clauses that are objects, gerunds behind a preposition ("accused of breaching"); no relative clauses. */
function isComplement(tree: SentenceTree, verb: Token): boolean {
  if (verb.label === 'acl:relcl' || verb.upos === 'NOUN' || verb.upos === 'PROPN') return false;
  const name = relation(verb);
  if (name === 'xcomp' || name === 'ccomp' || name === 'csubj') return true;
  const marks = dependentsBy(tree, verb, 'mark', 'case').map(({ text }) => text.toLowerCase());
  return marks.some((mark) => mark === 'to' || (verb.xpos === 'VBG' && GERUND_MARKS.has(mark)));
}

const GERUND_MARKS: ReadonlySet<string> = new Set([
  'about',
  'against',
  'for',
  'from',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'towards',
]);
const REACH = 9;

/** The infinitive close behind the cue, wherever the parser hung it, but not one behind "whether". */
function infinitiveBehind(tree: SentenceTree, cue: Token, tokens: readonly Token[]): Token | null {
  const behind = tree.sentence.tokens.slice(cue.index + 1, cue.index + 1 + REACH);
  const at = behind.findIndex(({ xpos }, place) => xpos === 'TO' && behind[place + 1]?.xpos === 'VB');
  const verb = behind[at + 1];
  if (at < 0 || verb === undefined || behind[at - 1]?.text.toLowerCase() === 'whether') return null;
  return isInside(verb, tokens) ? verb : null;
}
