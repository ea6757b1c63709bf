import * as z from 'zod';
import { Health } from '../../shapes/health.ts';
import { answer } from '../answers.ts';
import { FOR_ALL, type Operation, operation } from '../operation.ts';

const tag = 'Service';
const json = z.record(z.string(), z.unknown());

/** `GET /healthz`, `/openapi.json`, `/docs` and `/schema/{name}.json`. */
export const serviceOperations: readonly Operation[] = [
  operation(
    'get',
    {
      ...{ path: '/healthz', id: 'getHealth', tag, summary: 'Say that the service answers' },
      answers: { 200: answer('It does.', { 'application/json': Health }) },
    },
    [401, 406, 422, 500],
    FOR_ALL,
  ),
  operation(
    'get',
    {
      ...{ path: '/openapi.json', id: 'getOpenApi', tag, summary: 'Give this document' },
      answers: { 200: answer('OpenAPI 3.1.', { 'application/json': json }) },
    },
    [401, 406, 422, 429, 500],
    FOR_ALL,
  ),
  operation(
    'get',
    {
      ...{ path: '/docs', id: 'getReference', tag, summary: 'Show this document to a reader' },
      answers: { 200: answer('A page without scripts.', { 'text/html': z.string() }) },
    },
    [401, 406, 422, 429, 500],
    FOR_ALL,
  ),
  operation(
    'get',
    {
      ...{ path: '/schema/{name}.json', id: 'getSchema', tag },
      summary: 'Give the JSON Schema of a shape',
      answers: { 200: answer('JSON Schema 2020-12.', { 'application/schema+json': json }) },
    },
    [401, 404, 406, 422, 429, 500],
    FOR_ALL,
  ),
];
