import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** The content of a UTF-8 file without a byte-order mark; throws InputError where there is no such file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
