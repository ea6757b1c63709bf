import { displayText } from '@parley/core';
import type { Passage } from '../model/dashboard-model.ts';

/** The evidence of a passage in quotation marks, safe to print; pieces that stand apart are joined by an ellipsis. */
export function quotation({ evidence }: Passage): string {
  return `“${evidence.map(({ text }) => displayText(text)).join(' … ')}”`;
}
