import { LAYOUT_RULES } from '../extract/quotes/layout-rules.ts';
import { QUOTE_RULES } from '../extract/quotes/rules.ts';
import { ITEM_CUES } from '../lexicon/en/items/item-cues.ts';

/** A text in which a rule finds something, by the `rule` of a finding; null for rules that have none on record. */
export function ruleExample(rule: string): string | null {
  return EXAMPLES.get(rule) ?? null;
}

const EXAMPLES: ReadonlyMap<string, string> = new Map(
  [...LAYOUT_RULES, ...QUOTE_RULES, ...ITEM_CUES].map(({ id, example }) => [id, example]),
);
