import { expect } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';

/** Sends a request to the API under test; `path` begins with a slash. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** Posts a value as JSON to `/v1/extract`. */
export function postJson(send: Send, body: unknown): Promise<Response> {
  return postBody(send, 'application/json', JSON.stringify(body));
}

/** Posts a body as it stands to `/v1/extract`. */
export function postBody(
  send: Send,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Response> {
  return send('/v1/extract', { method: 'POST', headers: { 'Content-Type': type }, body });
}

/** The problem that a response tells, when it is one of this status and whole. */
export async function problemOf(response: Response, status: number): Promise<Problem> {
  const body: Problem = JSON.parse(await response.text());
  expect(body).toMatchObject({ type: 'about:blank', status });
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(body.title).not.toBe('');
  expect(body.detail).not.toBe('');
  expect(body.instance).toBe(`${new URL(response.url).pathname}#${response.headers.get('X-Request-Id')}`);
  return body;
}
