import * as z from 'zod';

/** The most entries of one kind. */
const MOST_ENTRIES = 1_000;
const name = z.string().trim().min(1).max(200);
const phrase = name.refine((text) => text.split(/\s+/u).length <= 8, 'a phrase has at most 8 words');

/** What a cue says about a point between parties, before negation, modality and time are looked at. */
const OwnCueClass = z.enum([
  'acceptance',
  'terms',
  'leaning',
  'commitment',
  'refusal',
  'demand',
  'accusation',
  'conflict',
  'lack_of_result',
  'pending',
]);

/** Words of a user's own, beside those that Parley knows. */
export const Words = z.strictObject({
  /** Who acts: a name as it is shown, and the other names that articles use. */
  parties: z
    .array(
      z.strictObject({
        name,
        aliases: z.array(name).max(100).readonly().default([]),
        kind: z.enum(['person', 'organisation', 'country', 'group']),
      }),
    )
    .max(MOST_ENTRIES)
    .readonly()
    .default([]),
  /** Expressions that tell of an agreement or an open issue, each word as it is written or as its lemma: "shake hands". */
  cues: z
    .array(z.strictObject({ phrase, class: OwnCueClass }))
    .max(MOST_ENTRIES)
    .readonly()
    .default([]),
  /** Expressions by which a point is known, and the matter that it belongs to. */
  topics: z
    .array(z.strictObject({ phrase, matter: name }))
    .max(MOST_ENTRIES)
    .readonly()
    .default([]),
});
export type Words = Readonly<z.infer<typeof Words>>;
/** Words as a user writes them: lists may be missing. */
export type WordsInput = Readonly<z.input<typeof Words>>;

/**
 * Check words that came from outside.
 * @throws TypeError that names each entry that is wrong, and what it should be.
 */
export function readWords(value: unknown): Words {
  const read = Words.safeParse(value);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`);
  throw new TypeError(`words: ${faults.slice(0, MOST_FAULTS).join('; ')}`);
}

const MOST_FAULTS = 5;

/** `cues[0].class`; the whole where the path is empty. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./u, '') || 'the whole';
}

/** No words of one's own. */
export const NO_WORDS: Words = { parties: [], cues: [], topics: [] };
