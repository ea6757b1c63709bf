import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { actorsAt } from '../../annotate/ask/actors-at.ts';
import { principal } from '../../annotate/ask/principal.ts';
import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import type { Party } from '../../schema/item.ts';
import type { Position } from '../../schema/open-issue.ts';
import type { Speaker } from '../../schema/quote.ts';
import type { Excerpt } from '../../schema/span.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { canBeParty } from './find-sides.ts';
import { dependentsBy, governor, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** An item as far as its positions depend on it. */
export interface PositionedItem {
  readonly parties: readonly Party[];
  readonly evidence: Excerpt;
  /** Whose account it is. */
  readonly attributedTo: Speaker | null;
}

/**
 * The position that the evidence states: of whoever demands, charges, refuses or denies, by the subject of the cue, or
 * by the speaker where the cue is a duty laid on others ("they must leave"). Empty where nobody alone holds it.
 */
export function findPositions(
  doc: AnnotatedDoc,
  candidate: Candidate,
  { parties, evidence, attributedTo }: PositionedItem,
): readonly Position[] {
  const { main } = candidate;
  if (!ONE_SIDED.has(main.cue.class) || main.cue.pos !== 'verb') return [];
  const speaker = attributedTo === null ? undefined : doc.actors.get(attributedTo.id);
  const doers = LAID_ON_OTHERS.has(main.cue.id) ? [] : doersOf(doc, candidate);
  const [holder, another] = doers.length > 0 ? doers : speaker === undefined ? [] : [speaker];
  const party = holder === undefined || another !== undefined ? null : partyOf(doc, holder, parties);
  return party === null ? [] : [{ party, evidence: [evidence] }];
}

const ONE_SIDED: ReadonlySet<CueClass> = new Set(['demand', 'accusation', 'refusal', 'conflict']);

/** Cues by whose subject something is owed or done wrong: it is the speaker who says so. */
const LAID_ON_OTHERS: ReadonlySet<string> = new Set(['must', 'have-to', 'violate']);

/** Who does what the cue tells: its subject, in the passive whom "by" names. */
function doersOf(doc: AnnotatedDoc, { tree, main }: Candidate): readonly AnnotatedActor[] {
  const doer = doerOf(tree, main.token);
  if (doer === null) return [];
  const words = phrase(tree, doer, (branch) => CUT.has(relation(branch)));
  return actorsAt(doc, tree.sentence.index, { start: words[0]!.start, end: words.at(-1)!.end });
}

const CUT: ReadonlySet<string> = new Set(['acl', 'appos', 'parataxis']);

function doerOf(tree: SentenceTree, verb: Token, steps = 0): Token | null {
  const subject = dependentsBy(tree, verb, 'nsubj').at(-1);
  const isPassive = subject?.label === 'nsubj:pass' || (relation(verb) === 'acl' && verb.xpos === 'VBN');
  if (isPassive) return agentOf(tree, verb);
  if (subject !== undefined) return subject;
  const above = governor(tree, verb);
  return above === null || !SHARING.has(relation(verb)) || steps === HIGHEST
    ? null
    : doerOf(tree, above, steps + 1);
}

const SHARING: ReadonlySet<string> = new Set(['xcomp', 'conj', 'advcl']);
const HIGHEST = 3;

function agentOf(tree: SentenceTree, verb: Token): Token | null {
  const agent = dependentsBy(tree, verb, 'obl').find((noun) =>
    dependentsBy(tree, noun, 'case').some(({ lemma }) => lemma === 'by'),
  );
  return agent ?? null;
}

/** The party that the holder is or speaks for; else itself or whom it speaks for, where that can be a party at all. */
function partyOf(doc: AnnotatedDoc, holder: AnnotatedActor, parties: readonly Party[]): Party | null {
  const side = principal(doc, holder);
  const known = parties.find(({ id }) => id === holder.id) ?? parties.find(({ id }) => id === side.id);
  if (known !== undefined) return known;
  const other = [holder, side].find(canBeParty);
  return other === undefined ? null : { id: other.id, name: other.name };
}
