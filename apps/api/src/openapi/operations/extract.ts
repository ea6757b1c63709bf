import { Analysis } from '@parley/core';
import * as z from 'zod';
import { ArticleRequest, BatchRequest, HeaderQuery, PageRequest } from '../../request/article-request.ts';
import { READ_TYPES } from '../../request/read-extract-request.ts';
import { Analyses } from '../../shapes/analyses.ts';
import { OwnWords } from '../../shapes/words.ts';
import { answer } from '../answers.ts';
import { type Operation, operation } from '../operation.ts';

const READABLE = z.string().meta({ description: 'A page, a feed or an export with one article or several.' });

/** What a request that brings articles may have as its body. */
export const articlesBody = {
  required: true,
  content: {
    'application/json': { schema: z.union([ArticleRequest, BatchRequest, PageRequest]) },
    'text/plain': { schema: z.string().meta({ description: "The article's text." }) },
    ...Object.fromEntries(READ_TYPES.map((type) => [type, { schema: READABLE }])),
  },
};

const words = OwnWords.optional();

/** The same, of what may bring own words along. */
const bodyWithWords = {
  ...articlesBody,
  content: {
    ...articlesBody.content,
    'application/json': {
      schema: z.union([
        ArticleRequest.safeExtend({ words }).meta({ id: 'ArticleToExtract' }),
        BatchRequest.extend({ words }).meta({ id: 'BatchToExtract' }),
        PageRequest.extend({ words }).meta({ id: 'PageToExtract' }),
      ]),
    },
  },
};

/** `POST /v1/extract`. */
export const extractOperations: readonly Operation[] = [
  operation(
    'post',
    {
      path: '/v1/extract',
      id: 'extract',
      tag: 'Reading',
      summary: 'Read one article or up to 25',
      description:
        'Tells who said what, what is agreed and what is open, each with its evidence. Nothing is kept. An address without a text is fetched, where the service does that. The query parameters go with a body of one article that is not JSON; in JSON they are members. `words` are parties, cues and topics of your own (/schema/words.json).',
      query: HeaderQuery,
      answers: {
        200: answer('The analysis of one article, or those of several in the same order.', {
          'application/json': z.union([Analysis, Analyses]),
        }),
      },
    },
    [400, 401, 406, 413, 415, 422, 429, 500],
    { requestBody: bodyWithWords },
  ),
];
