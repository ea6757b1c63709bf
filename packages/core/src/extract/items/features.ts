import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { DEALS, MEASURES, PROPOSALS, QUARRELS, TALKS } from '../../lexicon/en/items/nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { readingOf } from './reading.ts';
import { dependentsBy, governor, type SentenceTree } from './sentence-tree.ts';

/** What the model is told of a candidate, as names of features. No names of people, places or bodies are among them. */
export function features(doc: AnnotatedDoc, candidate: Candidate, quoted: boolean): readonly string[] {
  const { tree, head, main, cues, tokens, unit } = candidate;
  const { sentence } = tree;
  const out = new Set<string>();
  const add = (name: string) => out.add(name);
  const flags = factualityFlags(doc, candidate);
  const own = `${unit}:${main.cue.class}`;

  add(`unit:${unit}`);
  add(`class:${own}`);
  add(`cue:${main.cue.id}`);
  add(`cue:${main.cue.id}:${unit}`);
  for (const flag of flags) {
    add(`fact:${flag}`);
    add(`class:${main.cue.class}:${flag}`);
    add(`cue:${main.cue.id}:${flag}`);
  }
  const reading = readingOf(main.cue.class, doc.factuality(sentence.index, head), {
    joint: false,
    unfinished: false,
  });
  add(`reading:${reading}`);
  add(`reading:${reading}:${unit}`);
  if (flags.length === 0) add(`class:${main.cue.class}:fact`);
  for (const { cue } of cues) {
    add(`has:${cue.class}`);
    add(`hascue:${cue.id}`);
  }
  add(`relation:${unit}:${candidate.relation}`);
  add(`head:${head.lemma.toLowerCase()}`);
  add(`tag:${unit}:${head.xpos}`);
  add(`main:${main.token.lemma.toLowerCase()}`);
  for (const aux of dependentsBy(tree, head, 'aux', 'cop')) add(`aux:${aux.text.toLowerCase()}`);

  for (const token of tokens) if (isWord(token)) add(`word:${token.lemma.toLowerCase()}`);
  for (let k = 1; k < tokens.length; k++) {
    const [one, two] = [tokens[k - 1]!, tokens[k]!];
    if (isPlain(one) && isPlain(two)) add(`pair:${one.lemma.toLowerCase()}_${two.lemma.toLowerCase()}`);
  }
  for (const [name, nouns] of NOUN_CLASSES)
    if (tokens.some((token) => nouns.has(token.lemma.toLowerCase()))) add(`nouns:${name}`);

  add(`subject:${unit}:${subjectKind(doc, candidate)}`);
  for (const lemma of speechAbove(tree, head)) add(`under:${lemma}`);
  const before = sentence.tokens[tokens[0]!.index - 1];
  add(
    `before:${before === undefined ? 'none' : before.upos === 'PROPN' ? 'name' : before.lemma.toLowerCase()}`,
  );
  add(`first:${tokens[0]!.upos === 'PROPN' ? 'name' : tokens[0]!.lemma.toLowerCase()}`);
  if (quoted) add('quoted');
  if (quoted) add(`quoted:${main.cue.class}`);

  const paragraph = doc.article.paragraphs[sentence.paragraph]!;
  add(`paragraph:${paragraph.kind}`);
  add(`place:${sentence.index < 2 ? 'top' : sentence.index < 6 ? 'high' : 'low'}`);
  add(`length:${unit}:${Math.min(5, Math.floor(tokens.length / 5))}`);
  add(`actors:${unit}:${Math.min(3, actorsWithin(doc, candidate))}`);
  if (tokens.some((token) => token.upos === 'NUM')) add('number');
  return [...out];
}

const FLAGS = ['negated', 'modal', 'conditional', 'future', 'hoped', 'reported', 'past'] as const;

function factualityFlags(doc: AnnotatedDoc, { tree, head }: Candidate): readonly string[] {
  const factuality = doc.factuality(tree.sentence.index, head);
  return FLAGS.filter((flag) => factuality[flag]);
}

const NOUN_CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['deal', new Set<string>(DEALS)],
  ['talks', new Set<string>(TALKS)],
  ['proposal', new Set<string>(PROPOSALS)],
  ['measure', new Set<string>(MEASURES)],
  ['quarrel', new Set<string>(QUARRELS)],
];

function isWord(token: Token): boolean {
  return ['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'PRON', 'SCONJ', 'PART'].includes(token.upos);
}

function isPlain(token: Token): boolean {
  return token.upos !== 'PROPN' && token.upos !== 'NUM' && token.upos !== 'PUNCT' && token.upos !== 'DET';
}

/** What sort of thing the subject is; for a phrase, what sort of place it has. */
function subjectKind(doc: AnnotatedDoc, { tree, head }: Candidate): string {
  const subject = dependentsBy(tree, head, 'nsubj')[0] ?? inheritedSubject(tree, head);
  if (subject === undefined) return 'none';
  const lemma = subject.lemma.toLowerCase();
  if (subject.upos === 'PRON') return lemma;
  for (const [name, nouns] of NOUN_CLASSES) if (nouns.has(lemma)) return name;
  const mention = doc.mentions.find(
    ({ sentence, head: word }) => sentence === tree.sentence.index && word === subject.index,
  );
  return mention ? 'actor' : subject.upos === 'PROPN' ? 'actor' : 'other';
}

function inheritedSubject(tree: SentenceTree, head: Token): Token | undefined {
  const above = governor(tree, head);
  return above === null ? undefined : dependentsBy(tree, above, 'nsubj')[0];
}

/** Lemmas of the words above: the verb that reports, hopes or causes. */
function speechAbove(tree: SentenceTree, head: Token): readonly string[] {
  const above = governor(tree, head);
  if (above === null || above.upos === 'PROPN') return ['root'];
  return [above.lemma.toLowerCase()];
}

function actorsWithin(doc: AnnotatedDoc, { tree, tokens }: Candidate): number {
  const from = tokens[0]!.start;
  const to = tokens.at(-1)!.end;
  const ids = new Set(
    doc.mentions
      .filter(({ sentence, start, end }) => sentence === tree.sentence.index && start >= from && end <= to)
      .flatMap(({ actors }) => actors),
  );
  return ids.size;
}
