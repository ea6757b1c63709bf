/** Bytes of a request's body. Past it: 413. */
export const BODY_LIMIT = 1_048_576;

/** Bytes of a refused body that are read for the client's sake; a longer one has its connection cut. */
export const DROPPED_LIMIT = 8 * BODY_LIMIT;

/** Bytes of one article's text in UTF-8. Past it: 413 where the text is the whole body, 422 inside JSON. */
export const ARTICLE_LIMIT = 100_000;

/** Bytes of a user's own words as JSON in UTF-8. Past it: 422. */
export const WORDS_LIMIT = 65_536;

/** Articles of one request. Past it: 422. */
export const ARTICLES_LIMIT = 25;

/** Errors that one problem lists. */
export const ERRORS_LISTED = 20;

/** Entries of a page: the most, and where none is said. */
export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 25;

/** Bytes of what is found in one article, as JSON in UTF-8, its text included; D1 takes rows of two million. Past it: 422. */
export const ANALYSIS_LIMIT = 1_800_000;

/** Entries of a feed. */
export const FEED_LIMIT = 100;

/** Seconds that a stream of changes is open: the most, and where none is said. */
export const STREAM_LIMIT = 60;
export const STREAM_DEFAULT = 55;

/** Streams of changes of one client that may be open at a time, where no setting says otherwise. */
export const STREAMS_PER_CLIENT = 10;

/** Milliseconds after its time at which a stream counts as ended, whatever its reader does. */
export const STREAM_GRACE = 10_000;
