import type { Factuality } from '../../annotate/annotated-doc.ts';
import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import type { AgreementStatus } from '../../schema/agreement.ts';
import type { OpenIssueStatus } from '../../schema/open-issue.ts';

/** What a candidate comes to: the status tells the kind. Null: neither agreed nor open. */
export type Reading = AgreementStatus | OpenIssueStatus | null;

/** How the predicate of a candidate stands, beyond its factuality. */
export interface Circumstances {
  /** Two or more parties do it together. */
  readonly joint: boolean;
  /** "yet", "still": what is not so now may come. */
  readonly unfinished: boolean;
}

/** The reading of a cue's class under the factuality of its clause. */
export function readingOf(cueClass: CueClass, factuality: Factuality, circumstances: Circumstances): Reading {
  if (factuality.hoped) return null;
  const { negated, modal, conditional, future } = factuality;
  const { joint, unfinished } = circumstances;
  switch (cueClass) {
    case 'acceptance':
      if (conditional) return null;
      if (negated) return unfinished ? 'pending' : joint ? 'no_progress' : 'refused';
      if (modal) return null;
      return future ? 'in_principle' : 'reached';
    case 'terms':
      return negated || conditional ? null : 'reached';
    case 'leaning':
      return negated || conditional ? null : 'in_principle';
    case 'commitment':
      if (conditional || modal) return null;
      if (negated) return unfinished ? 'pending' : null;
      return joint ? 'reached' : 'pledge';
    case 'refusal':
      if (conditional || modal) return null;
      return negated ? null : 'refused';
    case 'demand':
    case 'accusation':
    case 'conflict':
      return negated || conditional || modal ? null : 'disputed';
    case 'lack_of_result':
      return conditional || modal || future ? null : 'no_progress';
    case 'pending':
      return conditional ? null : 'pending';
  }
}

const AGREEMENT_STATUSES: ReadonlySet<string> = new Set<AgreementStatus>([
  'reached',
  'in_principle',
  'pledge',
]);

/** Whether a status is one of agreements; the others are those of open issues. */
export function isAgreementStatus(status: AgreementStatus | OpenIssueStatus): status is AgreementStatus {
  return AGREEMENT_STATUSES.has(status);
}
