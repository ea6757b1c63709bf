import type { AgreementStatus } from '../schema/agreement.ts';
import type { MatterState } from '../schema/dossier.ts';
import type { OpenIssueStatus } from '../schema/open-issue.ts';
import type { CellState } from './matrix/matrix.ts';

/** How a matter's state is shown: never by the glyph alone. */
export const stateWords: Readonly<Record<MatterState, { readonly glyph: string; readonly word: string }>> = {
  agreed: { glyph: '✓', word: 'agreed' },
  in_principle: { glyph: '…', word: 'in principle' },
  pledged: { glyph: '◐', word: 'pledged by one side' },
  unresolved: { glyph: '✗', word: 'unresolved' },
  differ: { glyph: '≠', word: 'reports differ' },
};

/** How a cell of a matrix is shown. */
export const cellWords: Readonly<Record<CellState, { readonly glyph: string; readonly word: string }>> = {
  ...stateWords,
  silent: { glyph: '·', word: 'silent' },
};

/** How one report's status of a matter is told. */
export const statusWords: Readonly<Record<AgreementStatus | OpenIssueStatus, string>> = {
  reached: 'agreed',
  in_principle: 'agreed in principle',
  pledge: 'pledged by one side',
  no_progress: 'no progress',
  disputed: 'disputed',
  refused: 'refused',
  pending: 'pending',
};
