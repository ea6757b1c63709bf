/** The worker's ceilings, gzip, oldest first; the last one holds. A raise is a row with its reason. 1,500,000 is the most. */
const CEILINGS = [
  {
    bytes: 150_000,
    reason: 'Hono 10 kB, zod 27 kB, the app 4 kB; the rest for rules and word tables of core',
  },
  { bytes: 1_200_000, reason: 'the weights of tagger and parser, loaded on first use: 980 kB' },
  {
    bytes: 1_400_000,
    reason: 'the readers of pages, loaded on first use: 180 kB; dossiers: 25 kB',
  },
] as const;

/** The most bytes that the worker's bundle may have after gzip. */
export const WORKER_GZIP_CEILING: number = CEILINGS[CEILINGS.length - 1]!.bytes;
