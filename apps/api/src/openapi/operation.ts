import type * as z from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { ProblemStatus } from '../problems/problem.ts';
import { type Answer, notModified, problemAnswers } from './answers.ts';
import { parameters } from './parameters.ts';

/** One operation, as the document tells it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/v1/dossiers/{dossier}`. */
  readonly path: string;
  readonly told: ZodOpenApiOperationObject;
}

/** What is to be said of an operation; the parameters of its path are told by their names. */
export interface Telling {
  readonly path: string;
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The groups of operations, in the order of the document. */
export const TAGS = {
  Reading: 'What articles say, without keeping anything.',
  Dossiers: 'Articles that are kept together, and what came of adding them.',
  Findings: 'What the articles of a dossier say, page by page.',
  Pictures: 'A dossier as a whole.',
  Following: 'What changes in a dossier.',
  Service: 'The service itself.',
} as const;
export type Tag = keyof typeof TAGS;

/** An operation that reads something of a dossier: its answer has an ETag, and is 304 to who has it. */
export function readingOf(telling: Telling): Operation {
  const headers = telling.headers ?? parameters.reading;
  return operation('get', { ...telling, headers, answers: { ...telling.answers, 304: notModified } }, [
    ...[401, 404, 406, 422, 429, 500],
  ] as readonly ProblemStatus[]);
}

/** An operation with the problems that it may answer with. */
export function operation(
  method: Operation['method'],
  { path, id, tag, query, headers, answers, ...texts }: Telling,
  problems: readonly ProblemStatus[],
  more: Pick<ZodOpenApiOperationObject, 'requestBody' | 'security'> = {},
): Operation {
  const told: ZodOpenApiOperationObject = {
    operationId: id,
    tags: [tag],
    ...texts,
    requestParams: {
      ...(path.includes('{') && { path: parameters.ofPath(path) }),
      ...(query && { query: parameters.ofQuery(query) }),
      ...(headers && { header: headers }),
    },
    ...more,
    responses: { ...answers, ...problemAnswers(problems) },
  };
  return { method, path, told };
}

/** What an operation that changes something needs. */
export const FOR_WRITERS = { security: [{ bearer: [] }] };

/** What an operation that tells nothing of anybody's articles needs. */
export const FOR_ALL = { security: [] };
