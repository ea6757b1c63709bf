/** Words before a number that make it known already: "the two sides", "both 20-year treaties". */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'both',
  'our',
  'their',
  'its',
  'his',
  'her',
  'all',
  'other',
]);

/** Nouns that a number before them names rather than counts, and parties counted in passing: "two sides", "one thing". */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set([
  'a.m.',
  'p.m.',
  'country',
  'government',
  'leader',
  'minister',
  'nation',
  'neighbor',
  'neighbour',
  'official',
  'one',
  'party',
  'person',
  'side',
  'thing',
  'way',
]);
