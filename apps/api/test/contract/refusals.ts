import { describe, expect, test } from 'vitest';
import { postBody, postJson, problemOf, type Send } from './api.ts';

/** What the API refuses, and how it says why. */
export function refusalsContract(send: Send): void {
  const post = (path: string, headers: Record<string, string>) =>
    send(path, { method: 'POST', headers, body: '{"text":"They met."}' });
  const json = { 'Content-Type': 'application/json' };

  describe('refusals', () => {
    test.each(['/', '/v1', '/v1/extract/', '/v2/extract', '/%00', '/%E0%A4%A', '/__proto__'])(
      '404 at %s',
      async (path) => {
        await problemOf(await send(path), 404);
      },
    );

    test.each([
      ['GET', '/v1/extract', 'POST, OPTIONS'],
      ['PUT', '/v1/extract', 'POST, OPTIONS'],
      ['DELETE', '/v1/extract', 'POST, OPTIONS'],
      ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
    ])('405 for %s %s, with Allow', async (method, path, allow) => {
      const response = await send(path, { method });
      expect(response.headers.get('Allow')).toBe(allow);
      await problemOf(response, 405);
    });

    test.each(['text/html', 'application/problem+json', 'application/json;q=0, */*', 'text/*', 'nonsense'])(
      '406 for Accept: %s',
      async (accept) => {
        await problemOf(await post('/v1/extract', { ...json, Accept: accept }), 406);
        await problemOf(await send('/healthz', { headers: { Accept: accept } }), 406);
      },
    );

    test.each([
      'application/pdf',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/zip',
      'text/plain; charset=iso-8859-1',
      'application/json; charset="utf-16"',
      'application/json, text/plain',
    ])('415 for Content-Type: %s, naming what is read', async (type) => {
      const response = await postBody(send, type, '<p>They met.</p>');
      expect(response.headers.get('Accept')).toMatch(/^application\/json, text\/plain, text\/html, /);
      await problemOf(response, 415);
    });

    test('415 without a Content-Type', async () => {
      const body = new TextEncoder().encode('They met.');
      expect((await problemOf(await send('/v1/extract', { method: 'POST', body }), 415)).detail).toContain(
        'text/plain',
      );
    });

    test('415 for a compressed body', async () => {
      const response = await post('/v1/extract', { ...json, 'Content-Encoding': 'gzip' });
      expect(response.headers.get('Accept-Encoding')).toBe('identity');
      await problemOf(response, 415);
    });

    test.each(['', '{', '{"text": "They met."', "{'text': 1}", '{"text":"a"}{', 'NaN', '{"text":"\u0001"}'])(
      '400 for the JSON %j',
      async (body) => {
        await problemOf(await postBody(send, 'application/json', body), 400);
      },
    );

    test.each([
      ['[]', ''],
      ['null', ''],
      ['"They met."', ''],
      ['{}', '/text'],
      ['{"text": 1}', '/text'],
      ['{"text": " \\n"}', '/text'],
      ['{"text": "a", "id": ""}', '/id'],
      ['{"text": "a", "url": "javascript:alert(1)"}', '/url'],
      ['{"text": "a", "published": "yesterday"}', '/published'],
      ['{"text": "a", "a/b~c": 1}', '/a~1b~0c'],
      ['{"articles": []}', '/articles'],
      ['{"articles": {"0": {"text": "a"}}}', '/articles'],
      ['{"articles": [{"text": "a"}, {"text": null}]}', '/articles/1/text'],
      ['{"articles": [{"text": "a"}], "text": "a"}', '/text'],
    ])('422 for %s, pointing at %j', async (body, pointer) => {
      const problem = await problemOf(await postBody(send, 'application/json', body), 422);
      expect(problem.errors).toEqual([{ pointer, detail: expect.stringMatching(/./) }]);
    });

    test('422 for an unknown key, naming the nearest right one', async () => {
      const problem = await problemOf(await postJson(send, { articles: [{ text: 'a', headlin: 'b' }] }), 422);
      expect(problem.errors).toEqual([
        { pointer: '/articles/0/headlin', detail: 'unknown key; did you mean "headline"?' },
      ]);
    });

    test('422 for an unknown query parameter, naming the nearest right one', async () => {
      const problem = await problemOf(
        await post('/v1/extract?outlt=x&id=1&id=2&zzz', { 'Content-Type': 'text/plain' }),
        422,
      );
      expect(problem.errors).toEqual([
        { parameter: 'outlt', detail: 'unknown parameter; did you mean "outlet"?' },
        { parameter: 'id', detail: 'given twice' },
        { parameter: 'zzz', detail: 'unknown parameter' },
      ]);
    });

    test('422 for a query parameter where none is read', async () => {
      for (const response of [await post('/v1/extract?id=1', json), await send('/healthz?id=1')]) {
        expect((await problemOf(response, 422)).errors).toEqual([
          { parameter: 'id', detail: 'unknown parameter' },
        ]);
      }
    });

    test('422 for a query parameter that breaks its rule, and for a blank plain text', async () => {
      const problem = await problemOf(
        await send('/v1/extract?published=now', {
          method: 'POST',
          headers: { 'Content-Type': 'text/plain' },
          body: ' ',
        }),
        422,
      );
      expect(problem.errors).toEqual([
        { pointer: '', detail: 'holds no text' },
        { parameter: 'published', detail: expect.stringMatching(/./) },
      ]);
    });

    test('422 for more than 25 articles', async () => {
      const articles = Array.from({ length: 26 }, () => ({ text: 'They met.' }));
      const problem = await problemOf(await postJson(send, { articles }), 422);
      expect(problem.errors).toEqual([{ pointer: '/articles', detail: 'holds more than 25' }]);
    });

    test('413 for a plain text, 422 for an article in JSON, of more than 100,000 bytes', async () => {
      const text = `${'é'.repeat(50_000)}.`;
      await problemOf(await postBody(send, 'text/plain', text), 413);
      const problem = await problemOf(await postJson(send, { text }), 422);
      expect(problem.errors).toEqual([{ pointer: '/text', detail: 'is longer than 100000 bytes in UTF-8' }]);
    });

    test('413 for a body of more than 1 MiB', async () => {
      await problemOf(await postBody(send, 'application/json', ' '.repeat(1_048_577)), 413);
    });
  });
}
