import { Words } from '@parley/core';
import { WORDS_LIMIT } from '../limits.ts';

const encoder = new TextEncoder();

/** A user's own words as the API takes them: core's, within the API's limit. */
export const OwnWords = Words.refine(
  (words) => encoder.encode(JSON.stringify(words)).length <= WORDS_LIMIT,
  `are longer than ${WORDS_LIMIT} bytes as JSON`,
).meta({ id: 'Words' });
