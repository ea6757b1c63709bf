import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { quotedTokens } from '../../annotate/reference/quoted-tokens.ts';
import type { Candidate } from './candidate.ts';
import { candidates } from './candidates.ts';
import { decidingFactuality } from './deciding-factuality.ts';
import { type Doubt, doubtsAbout, isRoutine } from './doubts-about.ts';
import { features } from './features.ts';
import type { Sides } from './find-sides.ts';
import { isAboutTalks, speaksOfDealings } from './is-about-talks.ts';
import { isNeither } from './neither/is-neither.ts';
import { readingOf, type Status } from './reading.ts';
import { sentenceTree } from './sentence-tree.ts';

/** A candidate with what the model is told of it. */
export interface DescribedCandidate {
  readonly candidate: Candidate;
  /** What the rules take it for. */
  readonly reading: Status;
  /** What speaks against its stating anything. */
  readonly doubts: readonly Doubt[];
  readonly features: readonly string[];
}

/** The candidates of an article in reading order, described: the model learns from these and decides on these. */
export function describedCandidates(doc: AnnotatedDoc, sides: Sides): readonly DescribedCandidate[] {
  const quotedWords = quotedTokens(doc);
  const aboutTalks = isAboutTalks(doc);
  const found: DescribedCandidate[] = [];
  let classesBefore: readonly string[] = [];
  for (const sentence of doc.sentences) {
    const proposed = aboutTalks || speaksOfDealings(sentence) ? candidates(sentenceTree(sentence)) : [];
    const here = proposed.filter((candidate) => !isRoutine(candidate) && !isNeither(doc, candidate));
    const classesHere = [...new Set(here.map(({ main }) => main.cue.class))];
    for (const candidate of here) {
      const quoted = quotedWords[sentence.index]?.[candidate.head.index] ?? false;
      const doubts = doubtsAbout(doc, candidate);
      const surroundings = { sides, quoted, doubts, classesHere, classesBefore };
      const reading = readingOf(candidate.main, decidingFactuality(doc, candidate));
      found.push({ candidate, reading, doubts, features: features(doc, candidate, reading, surroundings) });
    }
    classesBefore = classesHere;
  }
  return found;
}
