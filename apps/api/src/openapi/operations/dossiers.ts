import { DossierSummary, DossiersPage, DossiersQuery, NewDossier } from '../../shapes/dossier.ts';
import { OwnWords } from '../../shapes/words.ts';
import { answer, emptyAnswer } from '../answers.ts';
import { FOR_WRITERS, type Operation, operation, readingOf } from '../operation.ts';
import { parameters } from '../parameters.ts';

const tag = 'Dossiers';

/** `POST`, `GET /v1/dossiers` and `GET`, `DELETE /v1/dossiers/{dossier}`. */
export const dossiersOperations: readonly Operation[] = [
  operation(
    'post',
    {
      ...{ path: '/v1/dossiers', id: 'openDossier', tag },
      summary: 'Open a dossier',
      description:
        'With `words`, every article that it gets is read by them: parties, cues and topics of your own (/schema/words.json). They stay as they are.',
      headers: parameters.writing,
      answers: { 201: answer('The dossier, empty.', { 'application/json': DossierSummary }, 'Location') },
    },
    [400, 401, 403, 406, 413, 415, 422, 429, 500, 503],
    {
      ...FOR_WRITERS,
      requestBody: { required: true, content: { 'application/json': { schema: NewDossier } } },
    },
  ),
  operation(
    'get',
    {
      ...{ path: '/v1/dossiers', id: 'listDossiers', tag },
      summary: 'List the dossiers, the newest first',
      query: DossiersQuery,
      answers: { 200: answer('A page of dossiers.', { 'application/json': DossiersPage }, 'Link') },
    },
    [401, 406, 422, 429, 500],
  ),
  readingOf({
    ...{ path: '/v1/dossiers/{dossier}', id: 'getDossier', tag },
    summary: 'Say what a dossier holds',
    answers: { 200: answer('The dossier.', { 'application/json': DossierSummary }, 'ETag') },
  }),
  readingOf({
    ...{ path: '/v1/dossiers/{dossier}/words', id: 'getWords', tag },
    summary: 'Give the own words by which a dossier is read',
    answers: {
      200: answer('Its words; empty lists where it has none.', { 'application/json': OwnWords }, 'ETag'),
    },
  }),
  operation(
    'delete',
    {
      ...{ path: '/v1/dossiers/{dossier}', id: 'deleteDossier', tag },
      summary: 'Delete a dossier with all that it holds',
      answers: { 204: emptyAnswer('It is gone.') },
    },
    [401, 403, 404, 422, 429, 500, 503],
    FOR_WRITERS,
  ),
];
