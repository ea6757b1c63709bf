import { ACCEPTANCE, TERMS } from './acceptance.ts';
import { ACCUSATION } from './accusation.ts';
import { COMMITMENT } from './commitment.ts';
import { CONFLICT } from './conflict.ts';
import { DEMAND } from './demand.ts';
import type { ItemCue } from './item-cue.ts';
import { LACK_OF_RESULT } from './lack-of-result.ts';
import { LEANING } from './leaning.ts';
import { PENDING } from './pending.ts';
import { REFUSAL } from './refusal.ts';

/** Every cue of agreements and open issues. Where several fit one word, the first counts. */
export const ITEM_CUES: readonly ItemCue[] = [
  ...LACK_OF_RESULT,
  ...REFUSAL,
  ...LEANING,
  ...COMMITMENT,
  ...ACCEPTANCE,
  ...TERMS,
  ...DEMAND,
  ...ACCUSATION,
  ...CONFLICT,
  ...PENDING,
];
