import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import {
  EXPECTATIONS,
  LIKELIHOODS,
  ONLOOKERS,
  THOUGHT,
  WIDE,
} from '../../../lexicon/en/items/neither-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import { dependentsBy, governor, type SentenceTree } from '../sentence-tree.ts';

/** A yes that is only thought of: "unlikely to agree", "widely expected to sign", "analysts say they may agree", "a deal would be good". */
export function isForecast(doc: AnnotatedDoc, candidate: Candidate): boolean {
  const { tree, main, head } = candidate;
  if (!YES.has(main.cue.class)) return false;
  const path = [...upwards(tree, main.token)];
  const { future, modal, hoped } = doc.factuality(tree.sentence.index, main.token);
  const ahead = future || modal || hoped || isExpectation(main.token);
  return (
    path.some((token) => LIKELIHOODS.has(token.lemma.toLowerCase()) || looksForward(tree, token)) ||
    [main.token, ...path].some(
      (token) => isExpectation(token) && dependentsBy(tree, token, 'advmod').some(isWide),
    ) ||
    (ahead && path.some((token) => dependentsBy(tree, token, 'nsubj').some(isOnlooker))) ||
    (main.cue.standing === 'weak' && isThoughtOf(tree, main.token, head))
  );
}

const YES: ReadonlySet<string> = new Set(['acceptance', 'leaning', 'terms', 'commitment']);

/** The words above a word, as far as they bear on it. */
function* upwards(tree: SentenceTree, token: Token): Iterable<Token> {
  let above = governor(tree, token);
  for (let steps = 0; above !== null && steps < HIGHEST; steps++) {
    yield above;
    above = governor(tree, above);
  }
}

const HIGHEST = 3;

/** "looking forward to a deal". */
function looksForward(tree: SentenceTree, token: Token): boolean {
  return token.lemma.toLowerCase() === 'look' && tree.sentence.tokens[token.index + 1]?.text === 'forward';
}

function isExpectation({ lemma }: Token): boolean {
  return EXPECTATIONS.has(lemma.toLowerCase());
}

function isWide({ lemma }: Token): boolean {
  return WIDE.has(lemma.toLowerCase());
}

function isOnlooker({ lemma }: Token): boolean {
  return ONLOOKERS.has(lemma.toLowerCase());
}

/** "A **deal** between the two **would** be good": the noun is the subject of a thought. */
function isThoughtOf(tree: SentenceTree, noun: Token, head: Token): boolean {
  const predicate = noun === head ? governor(tree, noun) : head;
  if (predicate === null || !dependentsBy(tree, predicate, 'nsubj').includes(noun)) return false;
  return dependentsBy(tree, predicate, 'aux').some(({ lemma }) => THOUGHT.has(lemma.toLowerCase()));
}
