import {
  type AgreementStatus,
  type Difference,
  displayText,
  type MatterState,
  type OpenIssueStatus,
} from '@parley/core';
import { tellingSigns } from '../theme.ts';

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

/** What a report says where reports differ, safe to print: a status in words, anything else as it stands. */
export function readingWords(kind: Difference['kind'], reading: string): string {
  const sign =
    kind === 'status' ? Object.entries(tellingSigns).find(([status]) => status === reading)?.[1] : undefined;
  return sign?.word ?? displayText(reading);
}
