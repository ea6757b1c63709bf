/** A regular ending of one Penn tag's words, what may stand in its place in the lemma, and whether a doubled consonant may go. */
interface RegularEnding {
  readonly ending: string;
  readonly endings: readonly string[];
  readonly doubles?: boolean;
}

const PAST: readonly RegularEnding[] = [
  { ending: 'ied', endings: ['y', 'ie'] },
  { ending: 'ed', endings: ['', 'e'], doubles: true },
];
const PLURAL: readonly RegularEnding[] = [
  { ending: 'ies', endings: ['y', 'ie'] },
  { ending: 'es', endings: ['e', ''] },
  { ending: 's', endings: [''] },
];

const REGULAR: ReadonlyMap<string, readonly RegularEnding[]> = new Map([
  ['VBD', PAST],
  ['VBN', PAST],
  ['VBG', [{ ending: 'ing', endings: ['', 'e'], doubles: true }]],
  ['VBZ', PLURAL],
  ['NNS', PLURAL],
]);

/**
 * A short syllable that ends in one consonant would have doubled it: `timed` is of `time`, since `tim` would give `timmed`.
 */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Lemma of a word in lower case that must have lost an `e` to its ending: `timed`, `timing` → `time`. */
export function lemmaWithE(word: string, xpos: string): string | undefined {
  const row = rowOf(word, xpos);
  if (row?.doubles !== true) return undefined;
  const stem = word.slice(0, word.length - row.ending.length);
  return SHORT_SYLLABLE.test(stem) ? `${stem}e` : undefined;
}

function rowOf(word: string, xpos: string): RegularEnding | undefined {
  return REGULAR.get(xpos)?.find(({ ending }) => word.length > ending.length && word.endsWith(ending));
}

/** Lemmas that a word in lower case may have by regular inflection: `ruled` → `rul`, `rule`. */
export function regularLemmas(word: string, xpos: string): readonly string[] {
  const row = rowOf(word, xpos);
  if (row === undefined) return [];
  const stem = word.slice(0, word.length - row.ending.length);
  const lemmas = row.endings.map((ending) => stem + ending);
  const last = stem.charAt(stem.length - 1);
  if (row.doubles === true && stem.length > 2 && stem.at(-2) === last) lemmas.push(stem.slice(0, -1));
  return lemmas;
}

/** Tag of the lemmas of a tag's words. */
export function tagOfLemma(xpos: string): 'VB' | 'NN' {
  return xpos.startsWith('V') ? 'VB' : 'NN';
}
