import { defineConfig } from 'vitest/config';
import { base } from '../../vitest.base.ts';

export default defineConfig({
  test: {
    ...base.test,
    // Without it, wrangler asks the network for the place that a request would come from.
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  },
});
