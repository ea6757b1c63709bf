import { COLUMN_FIELDS, type ColumnNames } from '@parley/reading';
import { nearest } from './nearest.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The columns that `text=Body,headline=Title` names.
 * @throws WrongUsage for a field that no column can hold.
 */
export function parseColumns(map: string): ColumnNames {
  return Object.fromEntries(
    map.split(',').map((pair) => {
      const at = pair.indexOf('=');
      const field = pair.slice(0, Math.max(0, at)).trim();
      if (at < 0) throw new WrongUsage(`--columns needs pairs such as text=Body, not "${pair}"`);
      if (COLUMN_FIELDS.some((name) => name === field)) return [field, pair.slice(at + 1).trim()];
      const meant = nearest(field, COLUMN_FIELDS) ?? COLUMN_FIELDS.join(', ');
      throw new WrongUsage(`"${field}" is nothing that a column can hold: choose ${meant}`);
    }),
  );
}
