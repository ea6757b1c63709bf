/** An object of JSON whose members are still unknown. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an array: itself, one item, or none for null. */
export function arrayOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A text with something in it, or the first of several; else null. */
export function textOf(value: unknown): string | null {
  const [first] = arrayOf(value);
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
