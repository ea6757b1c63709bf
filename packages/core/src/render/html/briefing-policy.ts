import { stylesheet } from './generated/stylesheet.ts';

/** What the page may load: its own style and nothing else, by a Content-Security-Policy in the page itself. */
export const pagePolicy = `default-src 'none'; style-src '${stylesheet.hash}'; base-uri 'none'; form-action 'none'`;

/** The Content-Security-Policy header to send with the page: that, and no framing, which a page cannot say of itself. */
export const briefingPolicy = `${pagePolicy}; frame-ancestors 'none'`;
