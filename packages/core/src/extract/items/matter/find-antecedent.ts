import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { SCAFFOLDING_NOUNS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { Sides } from '../find-sides.ts';
import { dependentsBy, type SentenceTree, sentenceTree } from '../sentence-tree.ts';
import { isNoun, nounsUnder } from './nouns-under.ts';
import { heaviestNoun, nounWeigher, WEIGHT } from './weight-of-noun.ts';

/** A noun with the sentence that it stands in. */
export interface PlacedNoun {
  readonly tree: SentenceTree;
  readonly noun: Token;
}

const FURTHEST_BACK = 2;

/** The noun that "it" or "this issue" in a candidate stands for: one before it in its sentence, or in those before. */
export function findAntecedent(
  doc: AnnotatedDoc,
  { tree, tokens }: Candidate,
  sides: Sides,
): PlacedNoun | null {
  const before = tree.sentence.tokens.slice(0, tokens[0]!.index).filter(isNoun).reverse();
  const noun = heaviestNoun(before.map(argument), nounWeigher(doc, tree, sides), WEIGHT.telling);
  if (noun !== null) return { tree, noun };
  for (let back = 1; back <= FURTHEST_BACK; back++) {
    const sentence = doc.sentences[tree.sentence.index - back];
    const root = sentence?.tokens.find(({ head }) => head < 0);
    if (sentence === undefined || root === undefined) continue;
    const earlier = sentenceTree(sentence);
    const nouns = [...dependentsBy(earlier, root, 'nsubj').map(argument), ...nounsUnder(earlier, root)];
    const found = heaviestNoun(nouns, nounWeigher(doc, earlier, sides), WEIGHT.telling);
    if (found !== null) return { tree: earlier, noun: found };
  }
  return null;
}

/** A bare common noun as it was called when it was last called more, any other as it is. */
export function fullName(doc: AnnotatedDoc, placed: PlacedNoun): PlacedNoun {
  if (placed.noun.upos !== 'NOUN' || isNamed(placed)) return placed;
  return namedBefore(doc, placed) ?? placed;
}

/** Whether a noun is called more than itself: "the **budget** deal", "the deal **on quotas**". */
function isNamed({ tree, noun }: PlacedNoun): boolean {
  return dependentsBy(tree, noun, 'amod', 'compound', 'nmod', 'nummod').length > 0;
}

const FURTHEST_NAME = 12;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** What "the deal" was called when it was last called more than that: "the trade deal"; null where it never was. */
export function namedBefore(doc: AnnotatedDoc, placed: PlacedNoun): PlacedNoun | null {
  const { tree, noun } = placed;
  if (!isKnown(placed)) return null;
  for (let back = 0; back <= FURTHEST_NAME; back++) {
    const sentence = doc.sentences[tree.sentence.index - back];
    if (sentence === undefined) break;
    const earlier = back === 0 ? tree : sentenceTree(sentence);
    const named = sentence.tokens.findLast(
      (token) =>
        (back > 0 || token.index < noun.index) &&
        token.lemma === noun.lemma &&
        dependentsBy(earlier, token, 'compound', 'nmod', 'amod').some(({ upos }) => NAMING.has(upos)),
    );
    if (named !== undefined) return { tree: earlier, noun: named };
  }
  return null;
}

/** Whether a noun speaks of what has been named: "the deal", "these quotas", "negotiations are ongoing". */
function isKnown(placed: PlacedNoun): boolean {
  const { tree, noun } = placed;
  const determiners = dependentsBy(tree, noun, 'det');
  if (determiners.length > 0) return determiners.some(({ text }) => DEFINITE.has(text.toLowerCase()));
  return noun.xpos === 'NNS' && SCAFFOLDING_NOUNS.has(noun.lemma.toLowerCase()) && !isNamed(placed);
}

const argument = (noun: Token) => ({ noun, role: 'argument' as const });
