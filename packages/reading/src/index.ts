export type { ReadArticle, Reading } from './article/read-article.ts';
export {
  createPageFetcher,
  type FetchedPage,
  type FetcherOptions,
} from './fetch/page-fetcher.ts';
export { fetchableUrl, isPublicAddress } from './fetch/public-address.ts';
export { type PageResponse, type Request, requestByFetch } from './fetch/request.ts';
export { READABLE_EXTENSIONS } from './formats/detect-format.ts';
export { FORMATS, type Format, MEDIA_TYPES } from './formats/format.ts';
export { INPUT_LIMIT, readArticles } from './read-articles.ts';
export { COLUMN_FIELDS, type ColumnField, type ColumnNames } from './source/columns.ts';
export type { ReadOptions } from './source/read-options.ts';
export { Unreadable, type UnreadableCode } from './unreadable.ts';
export { type LatestVersions, latestVersions, type NamedArticle } from './versions/latest-versions.ts';
