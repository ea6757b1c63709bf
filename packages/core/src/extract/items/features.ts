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
  const names = new Set<string>();
  addCues(names, doc, candidate, reading);
  addWords(names, candidate);
  addStructure(names, doc, candidate);
  addPlace(names, doc, candidate, surroundings);
  return [...names];
}

/** Which cues there are, and what they come to. */
function addCues(names: Set<string>, doc: AnnotatedDoc, candidate: Candidate, reading: Status): void {
  const { head, main, cues, unit } = candidate;
  const { id, class: ownClass } = main.cue;
  const factuality = decidingFactuality(doc, candidate);
  const decides = main.token.index === head.index ? 'head' : 'inner';
  names.add(`class:${unit}:${ownClass}`);
  names.add(`cue:${id}`);
  names.add(`cue:${id}:${unit}`);
  names.add(`reading:${reading}`);
  names.add(`reading:${reading}:${unit}`);
  names.add(`reading:${reading}:${decides}`);
  names.add(`decides:${decides}:${ownClass}`);
  for (const flag of FLAGS.filter((name) => factuality[name])) {
    names.add(`fact:${flag}`);
    names.add(`class:${ownClass}:${flag}`);
    names.add(`cue:${id}:${flag}`);
  }
  const classes = new Set<string>(cues.map(({ cue }) => cue.class));
  names.add(`classes:${[...classes].sort().join('+')}`);
  for (const name of classes) names.add(`has:${name}`);
  for (const { cue } of cues) names.add(`has:${cue.id}`);
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
function addWords(names: Set<string>, { tree, head, main, tokens }: Candidate): void {
  names.add(`head:${lemmaOf(head)}`);
  names.add(`main:${lemmaOf(main.token)}`);
  names.add(`first:${lemmaOf(tokens[0]!)}`);
  names.add(`before:${lemmaOf(tree.sentence.tokens[tokens[0]!.index - 1])}`);
  const lemmas = tokens.map(lemmaOf);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (WORD_TAGS.has(token.upos)) names.add(`word:${lemmas[index]}`);
    if (next !== undefined && isPlain(token) && isPlain(next))
      names.add(`pair:${lemmas[index]}_${lemmas[index + 1]}`);
  }
  for (const [name, nouns] of NOUN_CLASSES) {
    if (lemmas.some((lemma) => nouns.has(lemma))) names.add(`nouns:${name}`);
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
function addStructure(names: Set<string>, doc: AnnotatedDoc, candidate: Candidate): void {
  const { tree, head, tokens, unit, relation } = candidate;
  names.add(`unit:${unit}`);
  names.add(`relation:${unit}:${relation}`);
  names.add(`tag:${unit}:${head.xpos}`);
  names.add(`length:${unit}:${Math.min(5, Math.floor(tokens.length / 5))}`);
  names.add(`subject:${unit}:${subjectKind(doc, candidate)}`);
  names.add(`under:${lemmaOf(governor(tree, head) ?? undefined)}`);
  for (const helper of dependentsBy(tree, head, 'aux', 'cop')) names.add(`aux:${helper.text.toLowerCase()}`);
  if (tokens.some(({ upos }) => upos === 'NUM')) names.add('number');
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
function addPlace(
  names: Set<string>,
  doc: AnnotatedDoc,
  candidate: Candidate,
  surroundings: Surroundings,
): void {
  const { tree, tokens, main, unit } = candidate;
  const { sentence } = tree;
  const { sides, quoted, doubts, classesHere, classesBefore } = surroundings;
  for (const doubt of doubts) names.add(`doubt:${doubt}`);
  if (quoted) names.add('quoted');
  if (quoted) names.add(`quoted:${main.cue.class}`);
  names.add(`paragraph:${doc.article.paragraphs[sentence.paragraph]!.kind}`);
  names.add(`place:${sentence.index < 2 ? 'top' : sentence.index < 6 ? 'high' : 'low'}`);
  for (const name of classesHere) if (name !== main.cue.class) names.add(`here:${name}`);
  for (const name of classesBefore) names.add(`previous:${name}`);
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const named = new Set(outermostMentions(doc, sentence.index, span).flatMap(({ actors }) => actors));
  const partial = sides.filter(({ id }) => named.has(id)).length;
  names.add(`actors:${unit}:${Math.min(3, named.size)}`);
  names.add(`sides:${unit}:${partial}`);
  names.add(`sides:${main.cue.class}:${partial}`);
}
