import { Analysis } from '@parley/core';
import { describe, expect, test } from 'vitest';
import { postBody, postJson, problemOf, type Send } from './api.ts';

/** Requests meant to harm. */
export function hostileContract(send: Send): void {
  describe('hostile requests', () => {
    test.each([
      ['an invalid byte', [0x61, 0xff]],
      ['a sequence that breaks off', [0x61, 0xe2, 0x82]],
      ['an overlong slash', [0xc0, 0xaf]],
      ['a surrogate', [0xed, 0xa0, 0x80]],
      ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ])('400 for %s instead of UTF-8', async (_, bytes) => {
      for (const type of ['text/plain', 'application/json']) {
        await problemOf(await postBody(send, type, new Uint8Array(bytes)), 400);
      }
    });

    test.each(['text', 'id', 'headline', 'outlet', 'language'])(
      '422 for half a surrogate pair in %s',
      async (key) => {
        const body = `{"text": "a", ${JSON.stringify(key)}: "fish \\ud83d"}`;
        const problem = await problemOf(await postBody(send, 'application/json', body), 422);
        expect(problem.errors).toEqual([{ pointer: `/${key}`, detail: 'holds half of a surrogate pair' }]);
      },
    );

    test.each([
      ['__proto__', '{"text": "a", "__proto__": {"id": "b"}}'],
      ['constructor', '{"text": "a", "constructor": {"prototype": {}}}'],
      ['toString', '{"text": "a", "toString": null}'],
    ])('422 for the key %s', async (key, body) => {
      const problem = await problemOf(await postBody(send, 'application/json', body), 422);
      expect(problem.errors).toEqual([{ pointer: `/${key}`, detail: 'unknown key' }]);
    });

    test('422 for a prototype instead of a text, and as a query parameter', async () => {
      await problemOf(await postBody(send, 'application/json', '{"__proto__": {"text": "a"}}'), 422);
      const init = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'a' };
      await problemOf(await send('/v1/extract?__proto__=1&constructor=2', init), 422);
    });

    test.each([
      ['an array', '[', ']'],
      ['an object', '{"text":', '}'],
      ['a batch', '{"articles":[', ']}'],
    ])('422 for %s nested a hundred thousand deep', async (_, open, close) => {
      const depth = Math.floor(1_000_000 / (open.length + close.length + 1));
      const body = `${open.repeat(depth)}1${close.repeat(depth)}`;
      await problemOf(await postBody(send, 'application/json', body), 422);
    });

    test.each(['1e999', '-0', `1${'0'.repeat(500_000)}`, '0.1e-400'])(
      '422 for the number %.12s',
      async (number) => {
        const problem = await problemOf(await postBody(send, 'application/json', `{"text": ${number}}`), 422);
        expect(problem.errors).toMatchObject([{ pointer: '/text' }]);
      },
    );

    test('lists the first 20 of many errors', async () => {
      const keys = Array.from({ length: 50_000 }, (_, index) => `"key${index}": 1`);
      const problem = await problemOf(await postBody(send, 'application/json', `{${keys.join(',')}}`), 422);
      expect(problem.errors).toHaveLength(20);
      expect(problem.detail).toContain('50001');
    });

    test('reads control characters, escape sequences and bidirectional overrides as text', async () => {
      const text = '\u0000\u001b[31m“Yes,” she said.\u202e\u2028\ufffd';
      const response = await postJson(send, { id: '../../etc/passwd\u0000', text });
      const analysis = Analysis.parse(await response.json());
      expect(analysis.id).toBe('../../etc/passwd\u0000');
      expect(analysis.article.text).toBe(text);
    });

    test('413 for a body over the limit that does not tell its length', async () => {
      const chunk = new TextEncoder().encode(' '.repeat(65_536));
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent++ < 17) controller.enqueue(chunk);
          else controller.close();
        },
      });
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' };
      await problemOf(await send('/v1/extract', init as RequestInit), 413);
    });

    test('reads a body that does not tell its length within the limit', async () => {
      const body = new Blob(['{"text": ', '"They met."}']).stream();
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' };
      expect((await send('/v1/extract', init as RequestInit)).status).toBe(200);
    });

    test('keeps a connection in use after it refused a large body', async () => {
      await problemOf(await postBody(send, 'application/json', ' '.repeat(4_000_000)), 413);
      await problemOf(await postBody(send, 'application/pdf', ' '.repeat(1_000_000)), 415);
      // Both runtimes cut the connection within this time when the body was left unread.
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect((await send('/healthz')).status).toBe(200);
    });

    test('answers the next request after all that', async () => {
      expect((await send('/healthz')).status).toBe(200);
    });
  });
}
