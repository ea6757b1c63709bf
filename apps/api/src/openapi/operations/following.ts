import * as z from 'zod';
import { ChangesQuery } from '../../shapes/change.ts';
import { JsonFeed } from '../../shapes/feed.ts';
import { answer } from '../answers.ts';
import { type Operation, operation, readingOf } from '../operation.ts';
import { parameters } from '../parameters.ts';

const path = '/v1/dossiers/{dossier}';
const tag = 'Following';

/** `GET …/changes`, `…/feed.atom` and `…/feed.json`. */
export const followingOperations: readonly Operation[] = [
  operation(
    'get',
    {
      ...{ path: `${path}/changes`, id: 'followChanges', tag, query: ChangesQuery },
      summary: 'Follow what changes, as server-sent events',
      description:
        'Events are `change` (/schema/change-event.json) and `reset` (/schema/reset-event.json): what happened until then can no longer be told one by one; read the dossier again. The stream ends after a minute at most; who comes again with the last id misses nothing.',
      headers: parameters.following,
      answers: {
        200: answer('Events, and comments that keep the connection.', {
          'text/event-stream': z.string().meta({
            description: 'Server-sent events; `contentSchema` is that of their data.',
            override: {
              contentMediaType: 'application/json',
              contentSchema: {
                anyOf: [
                  { $ref: '#/components/schemas/ChangeEvent' },
                  { $ref: '#/components/schemas/ResetEvent' },
                ],
              },
            },
          }),
        }),
      },
    },
    [401, 404, 406, 422, 429, 500, 503],
  ),
  readingOf({
    ...{ path: `${path}/feed.atom`, id: 'getAtomFeed', tag },
    summary: 'Give the last changes as an Atom feed',
    answers: { 200: answer('The latest first.', { 'application/atom+xml': z.string() }, 'ETag') },
  }),
  readingOf({
    ...{ path: `${path}/feed.json`, id: 'getJsonFeed', tag },
    summary: 'Give the last changes as a JSON Feed',
    answers: { 200: answer('The latest first.', { 'application/feed+json': JsonFeed }, 'ETag') },
  }),
];
