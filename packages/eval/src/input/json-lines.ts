import * as z from 'zod';
import { InputError } from './input-error.ts';

/** The values of a file with one JSON value a line, checked; blank lines are skipped. */
export function parseJsonLines<Value>(
  file: string,
  content: string,
  schema: z.ZodType<Value>,
): readonly Value[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}, line ${index + 1}`;
    const value = schema.safeParse(parseJson(line, where));
    if (!value.success) throw new InputError(`${where}: ${z.prettifyError(value.error)}`);
    return [value.data];
  });
}

/** The value that the JSON text stands for; throws InputError where it is none. */
export function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${where}: not JSON: ${error.message}`);
    throw error;
  }
}
