import { expect } from 'vitest';
import type { DossierSummary } from '../../src/shapes/dossier.ts';
import { madeUp } from '../made-up-articles.ts';
import { TOKENS } from '../ports.ts';
import type { Send } from './api.ts';

/** A sender that may write. */
export function asWriter(send: Send): Send {
  return (path, init) =>
    send(path, {
      ...init,
      headers: { Authorization: `Bearer ${TOKENS.write}`, ...(init?.headers as Record<string, string>) },
    });
}

/** Sends a value as JSON to a path, with a token that may write. */
export function post(
  send: Send,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return asWriter(send)(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The path of a new dossier, with the articles given. */
export async function newDossier(send: Send, articles: readonly object[] = madeUp): Promise<string> {
  const opened = await post(send, '/v1/dossiers', { title: 'Fish and ferries' });
  expect(opened.status).toBe(201);
  const { id }: DossierSummary = JSON.parse(await opened.text());
  const path = `/v1/dossiers/${id}`;
  if (articles.length > 0) {
    const added = await post(send, `${path}/articles`, { articles });
    expect(added.status).toBe(201);
  }
  return path;
}

/** The JSON of an answer that must be 200. */
export async function getJson<Body>(
  send: Send,
  path: string,
  headers: Record<string, string> = {},
): Promise<Body> {
  const response = await send(path, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return JSON.parse(await response.text());
}
