import { beforeAll, describe, expect, test } from 'vitest';
import { TOKENS } from '../ports.ts';
import { problemOf, type Send } from './api.ts';
import { newDossier } from './client.ts';

/** Who may do what, where reads are public. */
export function securityContract(send: Send): void {
  let path = '';
  beforeAll(async () => {
    path = await newDossier(send);
  });
  const writes = (): readonly [method: string, path: string][] => [
    ['POST', '/v1/dossiers'],
    ['POST', `${path}/articles`],
    ['DELETE', `${path}/articles/wire-3`],
    ['DELETE', path],
  ];
  const attempt = (method: string, to: string, headers: Record<string, string>) =>
    send(to, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(method === 'POST' && { body: '{"title": "a"}' }),
    });

  describe('tokens', () => {
    test('401 for a write without one, before anything is read of it', async () => {
      for (const [method, to] of writes()) {
        const response = await attempt(method, to, {});
        expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="parley"');
        await problemOf(response, 401);
      }
      await problemOf(await attempt('DELETE', '/v1/dossiers/nothing', {}), 401);
    });

    test.each([
      'Bearer wrong',
      `Bearer ${TOKENS.write}x`,
      `Bearer ${TOKENS.write.slice(1)}`,
      `Basic ${TOKENS.write}`,
      'Bearer',
      `Bearer ${TOKENS.write} ${TOKENS.write}`,
    ])('401 for %s, in reading too', async (Authorization) => {
      for (const [method, to] of [...writes(), ['GET', path] as const]) {
        const response = await attempt(method, to, { Authorization });
        expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="parley", error="invalid_token"');
        await problemOf(response, 401);
      }
    });

    test('403 for a write with a token that may read only', async () => {
      for (const [method, to] of writes()) {
        const response = await attempt(method, to, { Authorization: `Bearer ${TOKENS.read}` });
        expect(response.headers.get('WWW-Authenticate')).toContain('insufficient_scope');
        await problemOf(response, 403);
      }
      const reading = await send(path, { headers: { Authorization: `bearer ${TOKENS.read}` } });
      expect(reading.status).toBe(200);
    });

    test('none is needed to read', async () => {
      expect((await send(path)).status).toBe(200);
      expect((await send('/v1/dossiers')).status).toBe(200);
    });
  });

  test('OPTIONS is no way around CORS', async () => {
    const response = await send('/v1/dossiers', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
}
