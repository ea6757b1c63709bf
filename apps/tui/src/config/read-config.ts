import { readFileSync } from 'node:fs';
import { WrongUsage } from '../command/wrong-usage.ts';
import { type Config, defaults, parseConfig } from './config.ts';
import { keysError } from './keys-error.ts';

/**
 * The settings in a file; those of the program where there is none.
 * @throws WrongUsage that says what is wrong with the file, and where.
 */
export function readConfig(path: string): Config {
  const text = textOf(path);
  if (text === null) return defaults;
  const wrong = (what: string) => new WrongUsage(`${path}: ${what}`);
  const parsed = parseConfig(parsedJson(text, wrong));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong([issue?.path.join('.'), issue?.message].filter(Boolean).join(': '));
  }
  const error = keysError(parsed.data.keys);
  if (error !== null) throw wrong(error);
  return parsed.data;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new WrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsedJson(text: string, wrong: (what: string) => WrongUsage): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
