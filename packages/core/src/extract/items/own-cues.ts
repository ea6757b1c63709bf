import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { ItemCue } from '../../lexicon/en/items/item-cue.ts';
import type { Words } from '../../schema/words.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { findPhrases, type Phrases, phrases } from '../../syntax/phrases.ts';
import type { Candidate } from './candidate.ts';
import { candidates } from './candidates.ts';
import { decidingFactuality } from './deciding-factuality.ts';
import { doubtsAbout, isRoutine } from './doubts-about.ts';
import type { Judgement } from './judge.ts';
import { type CueMatch, matchCues } from './match-cues.ts';
import { isNeither } from './neither/is-neither.ts';
import { readingOf } from './reading.ts';
import { type SentenceTree, sentenceTree } from './sentence-tree.ts';

type OwnCue = Words['cues'][number];

/** What a user's own cues decide: their readings count for sure, no model is asked. */
export function ownJudgements(doc: AnnotatedDoc, cues: Words['cues']): readonly Judgement[] {
  if (cues.length === 0) return [];
  const known = phrases(cues.map((cue) => [cue.phrase, cue]));
  return doc.sentences.flatMap((sentence) => judgeSentence(doc, sentence, known));
}

function judgeSentence(doc: AnnotatedDoc, sentence: Sentence, known: Phrases<OwnCue>): readonly Judgement[] {
  const tree = sentenceTree(sentence);
  const own = ownMatches(tree, known);
  if (own.length === 0) return [];
  return candidates(tree, [...own, ...matchCues(tree)])
    .filter((candidate) => isOwnCue(candidate.main.cue) && isBeyondDoubt(doc, candidate))
    .map((candidate) => ({
      candidate,
      status: readingOf(candidate.main, decidingFactuality(doc, candidate)),
      confidence: 1,
    }));
}

function isBeyondDoubt(doc: AnnotatedDoc, candidate: Candidate): boolean {
  return !isRoutine(candidate) && !isNeither(doc, candidate) && doubtsAbout(doc, candidate).length === 0;
}

function ownMatches({ sentence }: SentenceTree, known: Phrases<OwnCue>): readonly CueMatch[] {
  return findPhrases(sentence.tokens, known).map(({ from, to, entry }) => {
    const words = sentence.tokens.slice(from, to);
    const token = words.find(({ head }) => head < from || head >= to) ?? words[0]!;
    return { cue: itemCue(entry, token), token, words };
  });
}

const PREFIX = 'own: ';

/** A user's cue as a row of the table; its id is how the user wrote it. */
function itemCue({ phrase, class: cueClass }: OwnCue, token: Token): ItemCue {
  const pos = token.upos === 'NOUN' || token.upos === 'PROPN' ? 'noun' : 'verb';
  return {
    id: `${PREFIX}${phrase}`,
    class: cueClass,
    pos,
    lemmas: [token.lemma],
    standing: 'strong',
    example: phrase,
    counterexample: '',
  };
}

/** Whether a cue is of the user's words. */
export function isOwnCue({ id }: ItemCue): boolean {
  return id.startsWith(PREFIX);
}
