import type { ViteUserConfig } from 'vitest/config';

/** What every package's tests share: a JSON report beside the readable one, for counting in CI. */
export const base: ViteUserConfig = {
  test: {
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
    passWithNoTests: false,
    // Time is not tested; a busy machine may take long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};
