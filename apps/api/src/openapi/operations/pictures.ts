import { Dossier, DossierDiff } from '@parley/core';
import * as z from 'zod';
import { DiffQuery } from '../../shapes/diff.ts';
import { Matrix, MatrixQuery } from '../../shapes/matrix.ts';
import { answer } from '../answers.ts';
import { type Operation, readingOf } from '../operation.ts';

const tag = 'Pictures';

/** The briefing's forms: what a suffix is called, and what it gives. */
const FORMS = [
  { suffix: 'html', name: 'Page', type: 'text/html', schema: z.string() },
  { suffix: 'md', name: 'Markdown', type: 'text/markdown', schema: z.string() },
  { suffix: 'csv', name: 'Csv', type: 'text/csv', schema: z.string() },
  { suffix: 'json', name: 'Json', type: 'application/json', schema: Dossier },
  {
    ...{ suffix: 'jsonld', name: 'JsonLd', type: 'application/ld+json' },
    schema: z.record(z.string(), z.unknown()).meta({ description: 'JSON-LD in the words of schema.org.' }),
  },
] as const;

/** `GET …/matrix`, `…/diff`, `/d/{dossier}` and its suffixes. */
export const picturesOperations: readonly Operation[] = [
  readingOf({
    ...{ path: '/v1/dossiers/{dossier}/matrix', id: 'getMatrix', tag, query: MatrixQuery },
    summary: 'Set matters against outlets or parties',
    answers: {
      200: answer(
        'How each matter stands by each.',
        { 'application/json': Matrix, 'text/csv': z.string() },
        ...(['ETag', 'Vary'] as const),
      ),
    },
  }),
  readingOf({
    ...{ path: '/v1/dossiers/{dossier}/diff', id: 'getDiff', tag, query: DiffQuery },
    summary: 'Compare two days',
    description:
      'By the articles that were out before `from`, and by those that were out at the end of `to`.',
    answers: { 200: answer('What changed.', { 'application/json': DossierDiff }, 'ETag') },
  }),
  readingOf({
    ...{ path: '/d/{dossier}', id: 'getBriefing', tag },
    summary: 'Brief a reader, in the form that Accept names',
    answers: {
      200: answer(
        'The whole dossier; a page where any form is welcome.',
        Object.fromEntries(FORMS.map(({ type, schema }) => [type, schema])),
        ...(['ETag', 'Vary'] as const),
      ),
    },
  }),
  ...FORMS.map(({ suffix, name, type, schema }) =>
    readingOf({
      ...{ path: `/d/{dossier}.${suffix}`, id: `getBriefingAs${name}`, tag },
      summary: `Brief a reader in ${type}`,
      answers: { 200: answer('The whole dossier.', { [type]: schema }, 'ETag') },
    }),
  ),
];
