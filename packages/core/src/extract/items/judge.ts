import type { Candidate } from './candidate.ts';
import type { DescribedCandidate } from './described-candidates.ts';
import { OUTCOMES, outcomeProbabilities } from './item-model.ts';
import { isAgreementStatus, type Status } from './reading.ts';

/** A candidate with its likeliest status, and how sure the kind is: from 0 to 1. */
export interface Judgement {
  readonly candidate: Candidate;
  readonly status: Status;
  readonly confidence: number;
}

/** Weigh a candidate: the likelier kind, and within it the likeliest status. */
export function judge({ candidate, features }: DescribedCandidate): Judgement {
  const probabilities = outcomeProbabilities(features);
  const agreement = { status: 'reached' as Status, best: 0, sum: 0 };
  const openIssue = { status: 'disputed' as Status, best: 0, sum: 0 };
  for (const [index, outcome] of OUTCOMES.entries()) {
    if (outcome === 'none') continue;
    const kind = isAgreementStatus(outcome) ? agreement : openIssue;
    const probability = probabilities[index]!;
    kind.sum += probability;
    if (probability > kind.best) {
      kind.best = probability;
      kind.status = outcome;
    }
  }
  const { status, sum } = agreement.sum > openIssue.sum ? agreement : openIssue;
  return { candidate, status, confidence: sum };
}
