import * as z from 'zod';
import type { Ports } from './ports.ts';
import { tokenBuckets, unlimited } from './security/token-buckets.ts';

/** Words between spaces or commas. */
const words = z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''));

const hashes = words.pipe(z.array(z.string().regex(/^[\da-f]{64}$/, 'is no SHA-256 in hexadecimal')));

/** What both runtimes read from their environment; README says what each is for. */
export const Settings = z.object({
  WRITE_TOKENS: hashes.default([]),
  READ_TOKENS: hashes.default([]),
  READS: z.enum(['public', 'keyed']).default('public'),
  CORS_ORIGINS: words.default([]),
  FETCH_PAGES: z.enum(['on', 'off']).default('off'),
  ARTICLES_LIMIT: z.coerce.number().int().min(1).max(100_000).optional(),
  CACHE_MEGABYTES: z.coerce.number().min(0).max(100_000).optional(),
  STREAMS_LIMIT: z.coerce.number().int().min(0).max(1_000_000).optional(),
  STREAMS_PER_CLIENT: z.coerce.number().int().min(0).max(1_000_000).optional(),
  CHANGES_DAYS: z.coerce.number().min(0).max(36_500).default(90),
  RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of an environment. Throws `WrongSetting` where one of them is wrong. */
export function readSettings<Schema extends z.ZodType>(schema: Schema, env: unknown): z.output<Schema> {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  throw new WrongSetting(wrong.join('\n'));
}

/** Thrown where the environment holds a setting that is wrong; the message names it, without its value. */
export class WrongSetting extends Error {}

/** The ports that follow from settings alone. */
export function portsOfSettings(
  settings: Omit<Settings, 'WRITE_TOKENS'> & { WRITE_TOKENS: readonly string[] },
): Pick<Ports, 'access' | 'origins' | 'rateLimit' | 'changesDays'> {
  const { WRITE_TOKENS, READ_TOKENS, READS, CORS_ORIGINS, RATE_LIMIT = 0, CHANGES_DAYS } = settings;
  return {
    access: { writeTokens: WRITE_TOKENS, readTokens: READ_TOKENS, publicReads: READS === 'public' },
    origins: CORS_ORIGINS,
    changesDays: CHANGES_DAYS,
    rateLimit: RATE_LIMIT > 0 ? tokenBuckets(RATE_LIMIT) : unlimited,
  };
}
