import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { InputError } from '../input/input-error.ts';
import { parseJson } from '../input/json-lines.ts';
import { readText } from '../input/read-text.ts';
import type { Baseline } from './baseline.ts';

const file = fileURLToPath(new URL('../../baseline.json', import.meta.url));

/** The committed baseline. */
export function readBaseline(): Baseline {
  const baseline = z.record(z.string(), z.number()).safeParse(parseJson(readText(file), file));
  if (!baseline.success) throw new InputError(`${file}: ${z.prettifyError(baseline.error)}`);
  return baseline.data;
}

/** Put these numbers in the place of the committed ones. */
export function writeBaseline(baseline: Baseline): void {
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}
