import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { actorsAt } from '../../annotate/ask/actors-at.ts';
import type { Party } from '../../schema/item.ts';
import type { Span } from '../../schema/span.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { canBeParty, isSameSide, type Sides } from './find-sides.ts';
import { dependentsBy, governor, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/**
 * Between whom an item stands: all who do it, as its subject names them; while that is one or nobody, the sides that its
 * clause names, then the claimant, then whom the sentence names, then the article's sides. `claimant` is who says it, where
 * saying it takes a side ("Jane Roe said Norland broke the truce"), else null.
 */
export function findParties(
  doc: AnnotatedDoc,
  candidate: Candidate,
  sides: Sides,
  claimant: AnnotatedActor | null,
): readonly Party[] {
  const { tree, tokens } = candidate;
  const within = (span: Span) => actorsAt(doc, tree.sentence.index, span).filter(canBeParty);
  const subject = subjectSpan(candidate);
  const evidence = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const found: AnnotatedActor[] = [];
  const add = (actor: AnnotatedActor) => {
    const side = sideOf(actor, sides);
    if (!found.some((other) => other === side || isSameSide(other, side))) found.push(side);
  };
  if (subject !== null) for (const actor of within(subject)) add(actor);
  const isOfSide = (actor: AnnotatedActor) => sides.includes(sideOf(actor, sides));
  const others = [
    ...within(evidence).filter(isOfSide),
    ...(claimant !== null && canBeParty(claimant) ? [claimant] : []),
    ...within(tree.sentence).filter(isOfSide),
    ...sidesFirst(within(evidence)),
    ...sides,
  ];
  for (const actor of others) if (found.length < 2) add(actor);
  return found.slice(0, MOST_PARTIES).map(({ id, name }) => ({ id, name }));
}

const MOST_PARTIES = 4;

/** Countries before others: they are the likelier parties. */
function sidesFirst(actors: readonly AnnotatedActor[]): readonly AnnotatedActor[] {
  return [...actors].sort((one, other) => Number(other.kind === 'country') - Number(one.kind === 'country'));
}

/** The side that an actor, a person or a body, speaks for, when it is one of the article's; else the actor itself. */
function sideOf(actor: AnnotatedActor, sides: Sides): AnnotatedActor {
  return sides.find(({ id }) => id === actor.partyId) ?? actor;
}

function subjectSpan({ tree, head }: Candidate): Span | null {
  const subject = subjectOf(tree, head, 0);
  if (subject === null) return null;
  const words = phrase(tree, subject, (branch) => relation(branch) === 'acl');
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

const INHERITING = new Set(['xcomp', 'conj', 'advcl', 'acl']);
const HIGHEST = 4;

/** The subject of a predicate, or of the one above that it shares it with. */
function subjectOf(tree: SentenceTree, token: Token, steps: number): Token | null {
  const own = dependentsBy(tree, token, 'nsubj')[0];
  if (own !== undefined) return own;
  const above = governor(tree, token);
  return above === null || !INHERITING.has(relation(token)) || steps > HIGHEST
    ? null
    : subjectOf(tree, above, steps + 1);
}
