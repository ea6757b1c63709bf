import type { Candidate } from './candidate.ts';
import type { DescribedCandidate } from './described-candidates.ts';
import { OUTCOMES, outcomeProbabilities } from './item-model.ts';
import { isAgreementStatus, type Status } from './reading.ts';

/** A candidate with its status, and how sure its kind is: from 0 to 1. */
export interface Judgement {
  readonly candidate: Candidate;
  readonly status: Status;
  readonly confidence: number;
}

/** Weigh a candidate. The model chooses the kind, the rules where it hesitates; the status is the rules' if it is of that kind, else the model's likeliest. What is wished for is not agreed. */
export function judge({ candidate, reading, doubts, features }: DescribedCandidate): Judgement {
  const probabilities = outcomeProbabilities(features);
  const agreement = { likeliest: 'reached' as Status, highest: 0, confidence: 0 };
  const openIssue = { likeliest: 'disputed' as Status, highest: 0, confidence: 0 };
  for (const [index, outcome] of OUTCOMES.entries()) {
    if (outcome === 'none') continue;
    const kind = isAgreementStatus(outcome) ? agreement : openIssue;
    const probability = probabilities[index]!;
    kind.confidence += probability;
    if (probability > kind.highest) {
      kind.highest = probability;
      kind.likeliest = outcome;
    }
  }
  const lead = agreement.confidence - openIssue.confidence;
  const isAgreement = !doubts.includes('wish') && lead > (isAgreementStatus(reading) ? -CLOSE : CLOSE);
  const { likeliest, confidence } = isAgreement ? agreement : openIssue;
  const status = isAgreementStatus(reading) === isAgreement ? reading : likeliest;
  return { candidate, status, confidence };
}

/** Kinds whose confidences differ by less are equally likely. */
const CLOSE = 0.06;
