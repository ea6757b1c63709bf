/** What each exit code means, in words. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'error'],
  [2, 'wrong usage'],
  [3, 'nothing found (with --fail-empty)'],
  [4, 'some inputs could not be read; the rest was done'],
  [130, 'interrupted'],
];
