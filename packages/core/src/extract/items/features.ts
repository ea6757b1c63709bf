import type { AnnotatedDoc, Factuality } from '../../annotate/annotated-doc.ts';
import { outermostMentions } from '../../annotate/ask/actors-at.ts';
import { DEALS, MEASURES, PROPOSALS, QUARRELS, TALKS } from '../../lexicon/en/items/nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { decidingFactuality } from './deciding-factuality.ts';
import type { Doubt } from './doubts-about.ts';
import type { Sides } from './find-sides.ts';
import type { Status } from './reading.ts';
import { dependentsBy, governor, type SentenceTree } from './sentence-tree.ts';

/** Where a candidate stands. */
export interface Surroundings {
  readonly sides: Sides;
  /** Whether its predicate stands inside quotation marks. */
  readonly quoted: boolean;
  readonly doubts: readonly Doubt[];
  /** Classes of the cues that decide the candidates of its own sentence and of the sentence before. */
  readonly classesHere: readonly string[];
  readonly classesBefore: readonly string[];
}

/**
 * What the model is told of a candidate, as names of features: `reading:reached`, `fact:negated`, `word:offer`. No names of
 * people, places or bodies are among them.
 */
export function features(
  doc: AnnotatedDoc,
  candidate: Candidate,
  reading: Status,
  surroundings: Surroundings,
): readonly string[] {
  return [
    ...new Set([
      ...cueFeatures(doc, candidate, reading),
      ...wordFeatures(candidate),
      ...structureFeatures(doc, candidate),
      ...placeFeatures(doc, candidate, surroundings),
    ]),
  ];
}

/** Which cues there are, and what they come to. */
function* cueFeatures(doc: AnnotatedDoc, candidate: Candidate, reading: Status): Iterable<string> {
  const { head, main, cues, unit } = candidate;
  const { id, class: ownClass } = main.cue;
  const factuality = decidingFactuality(doc, candidate);
  const decides = main.token.index === head.index ? 'head' : 'inner';
  yield `class:${unit}:${ownClass}`;
  yield `cue:${id}`;
  yield `cue:${id}:${unit}`;
  yield `reading:${reading}`;
  yield `reading:${reading}:${unit}`;
  yield `reading:${reading}:${decides}`;
  yield `decides:${decides}:${ownClass}`;
  for (const flag of FLAGS.filter((name) => factuality[name])) {
    yield `fact:${flag}`;
    yield `class:${ownClass}:${flag}`;
    yield `cue:${id}:${flag}`;
  }
  const classes = new Set<string>(cues.map(({ cue }) => cue.class));
  yield `classes:${[...classes].sort().join('+')}`;
  for (const name of classes) yield `has:${name}`;
  for (const { cue } of cues) yield `has:${cue.id}`;
}

const FLAGS = [
  'negated',
  'modal',
  'conditional',
  'future',
  'hoped',
  'reported',
  'past',
] as const satisfies readonly (keyof Factuality)[];

/** The words themselves, as lemmas. */
function* wordFeatures({ tree, head, main, tokens }: Candidate): Iterable<string> {
  yield `head:${lemmaOf(head)}`;
  yield `main:${lemmaOf(main.token)}`;
  yield `first:${lemmaOf(tokens[0]!)}`;
  yield `before:${lemmaOf(tree.sentence.tokens[tokens[0]!.index - 1])}`;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (WORD_TAGS.has(token.upos)) yield `word:${lemmaOf(token)}`;
    if (next !== undefined && isPlain(token) && isPlain(next))
      yield `pair:${lemmaOf(token)}_${lemmaOf(next)}`;
  }
  for (const [name, nouns] of NOUN_CLASSES) {
    if (tokens.some((token) => nouns.has(lemmaOf(token)))) yield `nouns:${name}`;
  }
}

const WORD_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'PRON', 'SCONJ', 'PART']);
const NAMES_AND_MARKS = new Set(['PROPN', 'NUM', 'PUNCT', 'DET', 'SYM', 'X']);

function isPlain({ upos }: Token): boolean {
  return !NAMES_AND_MARKS.has(upos);
}

function lemmaOf(token: Token | undefined): string {
  if (token === undefined) return 'none';
  return token.upos === 'PROPN' ? 'name' : token.upos === 'NUM' ? 'number' : token.lemma.toLowerCase();
}

const NOUN_CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['deal', new Set<string>(DEALS)],
  ['talks', new Set<string>(TALKS)],
  ['proposal', new Set<string>(PROPOSALS)],
  ['measure', new Set<string>(MEASURES)],
  ['quarrel', new Set<string>(QUARRELS)],
];

/** How the candidate is built and hangs in its sentence. */
function* structureFeatures(doc: AnnotatedDoc, candidate: Candidate): Iterable<string> {
  const { tree, head, tokens, unit, relation } = candidate;
  yield `unit:${unit}`;
  yield `relation:${unit}:${relation}`;
  yield `tag:${unit}:${head.xpos}`;
  yield `length:${unit}:${Math.min(5, Math.floor(tokens.length / 5))}`;
  yield `subject:${unit}:${subjectKind(doc, candidate)}`;
  yield `under:${lemmaOf(governor(tree, head) ?? undefined)}`;
  for (const helper of dependentsBy(tree, head, 'aux', 'cop')) yield `aux:${helper.text.toLowerCase()}`;
  if (tokens.some(({ upos }) => upos === 'NUM')) yield 'number';
}

/** What sort of thing the subject is. */
function subjectKind(doc: AnnotatedDoc, { tree, head }: Candidate): string {
  const subject = dependentsBy(tree, head, 'nsubj')[0] ?? sharedSubject(tree, head);
  if (subject === undefined) return 'none';
  if (subject.upos === 'PRON') return lemmaOf(subject);
  for (const [name, nouns] of NOUN_CLASSES) if (nouns.has(lemmaOf(subject))) return name;
  const isActor = outermostMentions(doc, tree.sentence.index, tree.sentence).some(
    ({ start, end }) => start <= subject.start && subject.end <= end,
  );
  return isActor ? 'actor' : 'other';
}

function sharedSubject(tree: SentenceTree, head: Token): Token | undefined {
  const above = governor(tree, head);
  return above === null ? undefined : dependentsBy(tree, above, 'nsubj')[0];
}

/** Where it stands in the article, and whom it names. */
function* placeFeatures(
  doc: AnnotatedDoc,
  candidate: Candidate,
  surroundings: Surroundings,
): Iterable<string> {
  const { tree, tokens, main, unit } = candidate;
  const { sentence } = tree;
  const { sides, quoted, doubts, classesHere, classesBefore } = surroundings;
  for (const doubt of doubts) yield `doubt:${doubt}`;
  if (quoted) yield 'quoted';
  if (quoted) yield `quoted:${main.cue.class}`;
  yield `paragraph:${doc.article.paragraphs[sentence.paragraph]!.kind}`;
  yield `place:${sentence.index < 2 ? 'top' : sentence.index < 6 ? 'high' : 'low'}`;
  for (const name of classesHere) if (name !== main.cue.class) yield `here:${name}`;
  for (const name of classesBefore) yield `previous:${name}`;
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const named = new Set(outermostMentions(doc, sentence.index, span).flatMap(({ actors }) => actors));
  const partial = sides.filter(({ id }) => named.has(id)).length;
  yield `actors:${unit}:${Math.min(3, named.size)}`;
  yield `sides:${unit}:${partial}`;
  yield `sides:${main.cue.class}:${partial}`;
}
