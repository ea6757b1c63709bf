import type { html } from 'hono/html';

/** Text whose markup is meant, and everything else in it escaped. */
export type Markup = ReturnType<typeof html>;
