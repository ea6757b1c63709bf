import { Analysis } from '@parley/core';
import { HeaderQuery } from '../../request/article-request.ts';
import { ArticlesPage, ArticlesQuery } from '../../shapes/article.ts';
import { Added, Removed } from '../../shapes/change.ts';
import { Job } from '../../shapes/job.ts';
import { answer } from '../answers.ts';
import { FOR_WRITERS, type Operation, operation, readingOf } from '../operation.ts';
import { parameters } from '../parameters.ts';
import { articlesBody } from './extract.ts';

const path = '/v1/dossiers/{dossier}/articles';
const tag = 'Dossiers';

/** `POST`, `GET …/articles`, `GET`, `DELETE …/articles/{article}` and `GET …/jobs/{job}`. */
export const articlesOperations: readonly Operation[] = [
  operation(
    'post',
    {
      ...{ path, id: 'addArticles', tag },
      summary: 'Add one article or up to 25',
      description:
        'All of them are added, or none. An article that is there already, word for word, is left as it is.',
      query: HeaderQuery,
      headers: parameters.adding,
      answers: {
        201: answer(
          'What became of each, and what changed by it.',
          { 'application/json': Added },
          'Idempotency-Replayed',
        ),
        202: answer(
          'The job that reads them, where the client prefers that.',
          { 'application/json': Job },
          ...(['Location', 'Preference-Applied', 'Idempotency-Replayed'] as const),
        ),
      },
    },
    [400, 401, 403, 404, 406, 409, 413, 415, 422, 429, 500, 503],
    { ...FOR_WRITERS, requestBody: articlesBody },
  ),
  readingOf({
    ...{ path, id: 'listArticles', tag },
    summary: 'List the articles, those added last first',
    query: ArticlesQuery,
    answers: { 200: answer('A page of articles.', { 'application/json': ArticlesPage }, 'ETag', 'Link') },
  }),
  readingOf({
    ...{ path: `${path}/{article}`, id: 'getArticle', tag },
    summary: 'Give the analysis of one article',
    answers: { 200: answer('The analysis.', { 'application/json': Analysis }, 'ETag') },
  }),
  operation(
    'delete',
    {
      ...{ path: `${path}/{article}`, id: 'removeArticle', tag },
      summary: 'Take an article out',
      answers: { 200: answer('What changed by it.', { 'application/json': Removed }) },
    },
    [401, 403, 404, 406, 422, 429, 500, 503],
    FOR_WRITERS,
  ),
  operation(
    'get',
    {
      ...{ path: '/v1/dossiers/{dossier}/jobs/{job}', id: 'getJob', tag },
      summary: 'Say what came of articles that were added with `Prefer: respond-async`',
      answers: { 200: answer('The job.', { 'application/json': Job }) },
    },
    [401, 404, 406, 422, 429, 500],
  ),
];
