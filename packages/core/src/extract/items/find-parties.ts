import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { actorsAt } from '../../annotate/ask/actors-at.ts';
import { principal } from '../../annotate/ask/principal.ts';
import type { Party } from '../../schema/item.ts';
import type { Span } from '../../schema/span.ts';
import type { Candidate } from './candidate.ts';
import { dependentsBy, governor, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** The two sides that an article speaks of most, for items that name fewer than two. */
export type Sides = readonly AnnotatedActor[];

/** Between whom an item stands: who does it, who else its clause and its sentence name, else the article's sides. */
export function findParties(doc: AnnotatedDoc, candidate: Candidate, sides: Sides): readonly Party[] {
  const { tree, tokens } = candidate;
  const sentence = tree.sentence.index;
  const evidence = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const found = new Map<string, AnnotatedActor>();
  const addAll = (actors: readonly AnnotatedActor[]) => {
    for (const actor of actors.filter(canBeParty)) {
      const side = actor.kind === 'person' ? actor : principal(doc, actor);
      found.set(side.id, side);
    }
  };
  const subject = subjectSpan(candidate);
  if (subject !== null) addAll(actorsAt(doc, sentence, subject));
  addAll(actorsAt(doc, sentence, evidence));
  if (found.size < 2) addAll(actorsAt(doc, sentence, tree.sentence));
  for (const side of sides) if (found.size < 2) addAll([side]);
  return [...found.values()].slice(0, MOST_PARTIES).map(({ id, name }) => ({ id, name }));
}

const MOST_PARTIES = 3;

/** The article's sides: countries, bodies, groups and people, the most mentioned first. */
export function findSides(doc: AnnotatedDoc): Sides {
  const counts = new Map<string, number>();
  for (const { actors } of doc.mentions) {
    for (const id of actors) {
      const actor = doc.actors.get(id);
      if (actor === undefined || !canBeParty(actor)) continue;
      const side = principal(doc, actor);
      counts.set(side.id, (counts.get(side.id) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 3)
    .flatMap(([id]) => doc.actors.get(id) ?? []);
}

function canBeParty({ kind, named, plural }: AnnotatedActor): boolean {
  return kind !== 'place' && (named || (kind !== 'person' && plural));
}

function subjectSpan({ tree, head }: Candidate): Span | null {
  const subject = subjectOf(tree, head.index, 0);
  if (subject === undefined) return null;
  const words = phrase(tree, subject);
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

function subjectOf(
  tree: SentenceTree,
  index: number,
  depth: number,
): SentenceTree['sentence']['tokens'][number] | undefined {
  const token = tree.sentence.tokens[index]!;
  const own = dependentsBy(tree, token, 'nsubj')[0];
  if (own !== undefined) return own;
  const above = governor(tree, token);
  const inherits = ['xcomp', 'conj', 'advcl', 'acl'].includes(relation(token));
  return above === null || !inherits || depth > 3 ? undefined : subjectOf(tree, above.index, depth + 1);
}
