import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { AgreementStatus } from '../../schema/agreement.ts';
import type { OpenIssueStatus } from '../../schema/open-issue.ts';
import type { Candidate } from './candidate.ts';
import { features } from './features.ts';
import { OUTCOMES, outcomeProbabilities } from './item-model.ts';
import { isAgreementStatus } from './reading.ts';

/** A candidate with its likeliest status, and how sure the kind is: from 0 to 1. */
export interface Judgement {
  readonly candidate: Candidate;
  readonly status: AgreementStatus | OpenIssueStatus;
  readonly confidence: number;
}

/** Weigh a candidate: the likelier kind, and within it the likeliest status. */
export function judge(doc: AnnotatedDoc, candidate: Candidate, quoted: boolean): Judgement {
  const probabilities = outcomeProbabilities(features(doc, candidate, quoted));
  const agreement = { status: 'reached' as Judgement['status'], best: 0, sum: 0 };
  const openIssue = { status: 'disputed' as Judgement['status'], best: 0, sum: 0 };
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
