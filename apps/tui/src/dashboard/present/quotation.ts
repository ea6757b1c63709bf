import { displayText } from '@parley/core';
import type { Telling } from '../model/dashboard-model.ts';

/** The evidence of a telling in quotation marks, safe to print; pieces that stand apart are joined by an ellipsis. */
export function quotation({ evidence }: Telling): string {
  return `“${evidence.map(({ text }) => displayText(text)).join(' … ')}”`;
}
