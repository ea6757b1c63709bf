import { jsonSchemas } from '@parley/core/json-schemas';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../src/openapi/openapi-document.ts';
import { problemOf, type Send } from './api.ts';

/** What the API says of itself. */
export function openApiContract(send: Send): void {
  describe('the document', () => {
    test('is served as it is generated', async () => {
      const response = await send('/openapi.json');
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    });

    test('is a page for readers, which may load nothing', async () => {
      const response = await send('/docs');
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
      expect(response.headers.get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+';/,
      );
      const page = await response.text();
      expect(page).not.toMatch(/<script|(?:href|src)=.https?:/);
      for (const [path, item] of Object.entries(openApiDocument().paths ?? {})) {
        expect(page).toContain(path);
        for (const told of [item.get, item.post, item.delete]) {
          if (told) expect(page).toContain(`id="${told.operationId}"`);
        }
      }
    });

    test('is there without a token; a wrong one is refused', async () => {
      for (const path of ['/openapi.json', '/docs', '/schema/problem.json']) {
        await problemOf(await send(path, { headers: { Authorization: 'Bearer wrong' } }), 401);
        await problemOf(await send(`${path}?a=1`), 422);
        await problemOf(await send(path, { headers: { Accept: 'image/png' } }), 406);
      }
    });
  });

  describe('JSON Schemas', () => {
    test.each([...jsonSchemas().keys()])('%s is that of the library', async (name) => {
      const response = await send(`/schema/${name}.json`);
      expect(response.headers.get('Content-Type')).toBe('application/schema+json');
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(jsonSchemas().get(name))));
    });

    test.each([
      ...['added', 'change-event', 'dossier-summary', 'job', 'matrix', 'problem', 'removed', 'reset-event'],
    ])('%s is there', async (name) => {
      expect(await (await send(`/schema/${name}.json`)).json()).toMatchObject({
        $id: `urn:parley:${name}`,
      });
    });

    test('404 for others', async () => {
      for (const name of ['nothing', 'constructor', '__proto__'])
        await problemOf(await send(`/schema/${name}.json`), 404);
    });
  });
}
