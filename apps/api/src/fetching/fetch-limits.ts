/** What fetching a page may cost. */
export const FETCH_LIMITS = { redirects: 5, bytes: 1_048_576, milliseconds: 10_000 } as const;

/** The types of pages that are read. */
export const FETCHED_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];
