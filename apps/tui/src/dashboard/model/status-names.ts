import type { AgreementStatus, MatterState, OpenIssueStatus } from '@parley/core';

/** The states of a matter as they are typed in a filter. */
export const stateNames: Readonly<Record<MatterState, string>> = {
  agreed: 'agreed',
  in_principle: 'in-principle',
  pledged: 'pledged',
  unresolved: 'unresolved',
  differ: 'differ',
};

/** What one article says of a matter, as it is typed in a filter. */
export const statusNames: Readonly<Record<AgreementStatus | OpenIssueStatus, string>> = {
  reached: 'agreed',
  in_principle: 'in-principle',
  pledge: 'pledged',
  no_progress: 'no-progress',
  disputed: 'disputed',
  refused: 'refused',
  pending: 'pending',
};
