import type { Factuality } from '../../annotate/annotated-doc.ts';
import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import type { AgreementStatus } from '../../schema/agreement.ts';
import type { OpenIssueStatus } from '../../schema/open-issue.ts';
import type { CueMatch } from './match-cues.ts';

/** A status tells the kind. */
export type Status = AgreementStatus | OpenIssueStatus;

/** What a cue comes to under the factuality of its clause, given that it states anything. */
export function readingOf({ cue, words }: CueMatch, factuality: Factuality): Status {
  const isPartOfCue = words.some(({ lemma, text }) => isNegator(lemma) || isNegator(text));
  const row = READINGS[cue.class];
  if (factuality.negated && !isPartOfCue)
    return factuality.future || factuality.modal ? row.unlikely : row.negated;
  if (factuality.conditional) return row.conditional;
  return factuality.future || factuality.modal ? row.ahead : row.fact;
}

interface ClassReadings {
  /** A plain statement. */
  readonly fact: Status;
  /** "will", "would", "could". */
  readonly ahead: Status;
  /** "did not". */
  readonly negated: Status;
  /** "will not", "would not". */
  readonly unlikely: Status;
  /** "if", "unless", "whether". */
  readonly conditional: Status;
}

const READINGS: Readonly<Record<CueClass, ClassReadings>> = {
  acceptance: {
    fact: 'reached',
    ahead: 'in_principle',
    negated: 'no_progress',
    unlikely: 'refused',
    conditional: 'pending',
  },
  terms: {
    fact: 'reached',
    ahead: 'reached',
    negated: 'no_progress',
    unlikely: 'refused',
    conditional: 'in_principle',
  },
  leaning: {
    fact: 'in_principle',
    ahead: 'in_principle',
    negated: 'refused',
    unlikely: 'refused',
    conditional: 'in_principle',
  },
  commitment: {
    fact: 'pledge',
    ahead: 'pledge',
    negated: 'refused',
    unlikely: 'refused',
    conditional: 'pending',
  },
  refusal: {
    fact: 'refused',
    ahead: 'refused',
    negated: 'pending',
    unlikely: 'pledge',
    conditional: 'disputed',
  },
  demand: {
    fact: 'disputed',
    ahead: 'disputed',
    negated: 'refused',
    unlikely: 'pledge',
    conditional: 'disputed',
  },
  accusation: {
    fact: 'disputed',
    ahead: 'disputed',
    negated: 'disputed',
    unlikely: 'pledge',
    conditional: 'disputed',
  },
  conflict: {
    fact: 'disputed',
    ahead: 'disputed',
    negated: 'pledge',
    unlikely: 'pledge',
    conditional: 'disputed',
  },
  lack_of_result: {
    fact: 'no_progress',
    ahead: 'pending',
    negated: 'no_progress',
    unlikely: 'pending',
    conditional: 'pending',
  },
  pending: {
    fact: 'pending',
    ahead: 'pending',
    negated: 'pending',
    unlikely: 'pending',
    conditional: 'pending',
  },
};

const NEGATORS = new Set(['no', 'not', "n't", 'n’t', 'never', 'neither', 'without', 'little']);

function isNegator(word: string): boolean {
  return NEGATORS.has(word.toLowerCase());
}

const AGREEMENT_STATUSES: ReadonlySet<string> = new Set<AgreementStatus>([
  'reached',
  'in_principle',
  'pledge',
]);

/** Whether a status is one of agreements; the others are those of open issues. */
export function isAgreementStatus(status: Status | 'none'): status is AgreementStatus {
  return AGREEMENT_STATUSES.has(status);
}
