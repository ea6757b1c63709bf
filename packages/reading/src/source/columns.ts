/** What a column of a table of articles may hold. */
export const COLUMN_FIELDS = [
  'id',
  'text',
  'headline',
  'outlet',
  'published',
  'url',
  'language',
  'authors',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The names of the columns that hold each field. */
export type ColumnNames = Readonly<Partial<Record<ColumnField, string>>>;
