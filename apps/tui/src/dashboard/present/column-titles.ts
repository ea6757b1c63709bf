import type { ColumnName } from '../model/dashboard-model.ts';

/** What the columns are called on the screen. */
export const columnTitles: Readonly<Record<ColumnName, string>> = {
  agreements: 'Agreements',
  unresolved: 'Unresolved',
};
