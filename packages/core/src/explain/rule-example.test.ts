import { expect, test } from 'vitest';
import { LAYOUT_RULES } from '../extract/quotes/layout-rules.ts';
import { QUOTE_RULES } from '../extract/quotes/rules.ts';
import { ITEM_CUES } from '../lexicon/en/items/item-cues.ts';

import { ruleExample } from './rule-example.ts';

test('no two rules bear one id, and each has its own example', () => {
  const rules = [...LAYOUT_RULES, ...QUOTE_RULES, ...ITEM_CUES];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, example } of rules) expect(ruleExample(id)).toBe(example);
  expect(ruleExample('constructor')).toBeNull();
});
