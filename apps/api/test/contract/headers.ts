import { describe, expect, test } from 'vitest';
import { postBody, type Send } from './api.ts';

/** What every answer carries, and what HEAD and OPTIONS do. */
export function headersContract(send: Send): void {
  describe('every answer', () => {
    test.each([
      ['a success', () => postBody(send, 'text/plain', 'They met.')],
      ['a refusal', () => postBody(send, 'application/pdf', '%PDF')],
      ['a wrong method', () => send('/v1/extract')],
      ['a wrong path', () => send('/nothing')],
      ['OPTIONS', () => send('/v1/extract', { method: 'OPTIONS' })],
    ])('has its security headers, request id and timing: %s', async (_, answer) => {
      const { headers } = await answer();
      expect(headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/);
      expect(headers.get('Server-Timing')).toContain('total;dur=');
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(headers.get('X-Powered-By')).toBeNull();
    });

    test("keeps a request's own id where it is a plain word", async () => {
      const idOf = async (id: string) =>
        (await send('/healthz', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id');
      expect(await idOf('trace-42')).toBe('trace-42');
      expect(await idOf('"><script>')).toMatch(/^[\da-f-]{36}$/);
      expect(await idOf('x'.repeat(65))).toMatch(/^[\da-f-]{36}$/);
    });

    test('tells how long the analysis took', async () => {
      const { headers } = await postBody(send, 'text/plain', 'They met.');
      expect(headers.get('Server-Timing')).toContain('analyze;dur=');
    });
  });

  describe('GET /healthz', () => {
    test('says ok', async () => {
      const response = await send('/healthz');
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok' });
    });

    test('answers HEAD with the same headers and no body', async () => {
      const response = await send('/healthz', { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(await response.text()).toBe('');
    });
  });

  describe('HEAD and OPTIONS', () => {
    test('HEAD is refused where GET is, without a body', async () => {
      const response = await send('/v1/extract', { method: 'HEAD' });
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
      expect(await response.text()).toBe('');
    });

    test.each([
      ['/v1/extract', 'POST, OPTIONS'],
      ['/healthz', 'GET, HEAD, OPTIONS'],
    ])('OPTIONS %s names the methods', async (path, allow) => {
      const response = await send(path, { method: 'OPTIONS' });
      expect(response.status).toBe(204);
      expect(response.headers.get('Allow')).toBe(allow);
      expect(response.headers.get('Content-Type')).toBeNull();
    });

    test('OPTIONS of a path that is not there is 404', async () => {
      expect((await send('/nothing', { method: 'OPTIONS' })).status).toBe(404);
    });
  });
}
