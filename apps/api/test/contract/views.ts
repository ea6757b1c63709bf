import { briefingPolicy, Dossier, DossierDiff, outletMatrix, partyMatrix } from '@parley/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { Matrix } from '../../src/shapes/matrix.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { getJson, newDossier, post } from './client.ts';

/** What is promised of a dossier as a whole. */
export function viewsContract(send: Send): void {
  let path = '';
  let page = '';
  beforeAll(async () => {
    path = await newDossier(send);
    page = path.replace('/v1/dossiers/', '/d/');
  });

  describe('the briefing', () => {
    const FORMS = [
      ['html', 'text/html'],
      ['md', 'text/markdown'],
      ['csv', 'text/csv'],
      ['json', 'application/json'],
      ['jsonld', 'application/ld+json'],
    ] as const;

    test.each(FORMS)('.%s is what Accept: %s gets', async (suffix, type) => {
      const bySuffix = await send(`${page}.${suffix}`);
      const byAccept = await send(page, { headers: { Accept: type } });
      for (const response of [bySuffix, byAccept]) {
        expect(response.status).toBe(200);
        expect(response.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
        expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
      }
      expect(byAccept.headers.get('Vary')).toContain('Accept');
      const text = await bySuffix.text();
      expect(await byAccept.text()).toBe(text);
      expect(text).toContain('ferry');
    });

    test('is a page for who takes anything, with its own policy and the other forms linked', async () => {
      for (const accept of ['*/*', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8']) {
        const response = await send(page, { headers: { Accept: accept } });
        expect(response.headers.get('Content-Security-Policy')).toBe(briefingPolicy);
        const html = await response.text();
        expect(html).toContain('Fish and ferries');
        expect(html).toContain(`${page}.jsonld`);
      }
      const again = await send(page);
      expect(again.headers.get('Content-Security-Policy')).toBe(briefingPolicy);
      const other = await send(`${page}.md`);
      expect(other.headers.get('Content-Security-Policy')).toContain("default-src 'none'; frame");
    });

    test('shows what an article contains as text', async () => {
      const hostile = '<script>alert(1)</script> “<img src=x onerror=alert(2)>,” said <b>Jane Roe</b>.';
      const to = await newDossier(send, [{ id: '"><script>', outlet: '</title><script>', text: hostile }]);
      const html = await (await send(to.replace('/v1/dossiers', '/d'))).text();
      expect(html).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
    });

    test('is the dossier, in JSON', async () => {
      const dossier = Dossier.parse(await getJson(send, `${page}.json`));
      expect(dossier.articles.map(({ id }) => id).sort()).toEqual(madeUp.map(({ id }) => id).sort());
    });

    test('304 for the same form of the same revision alone', async () => {
      const tagOf = async (to: string, accept: string) =>
        (await send(to, { headers: { Accept: accept } })).headers.get('ETag')!;
      const markdown = await tagOf(page, 'text/markdown');
      expect(await tagOf(page, 'text/csv')).not.toBe(markdown);
      const headers = { Accept: 'text/markdown', 'If-None-Match': markdown };
      expect((await send(page, { headers })).status).toBe(304);
      const growing = await newDossier(send, madeUp.slice(0, 1));
      const to = `${growing.replace('/v1/dossiers/', '/d/')}.md`;
      const before = await tagOf(to, '*/*');
      await post(send, `${growing}/articles`, madeUp[1]);
      expect((await send(to, { headers: { 'If-None-Match': before } })).status).toBe(200);
    });

    test('404 for another suffix or dossier, 406 for another type', async () => {
      await problemOf(await send(`${page}.exe`), 404);
      await problemOf(await send('/d/nothing.md'), 404);
      await problemOf(await send(page, { headers: { Accept: 'image/png' } }), 406);
    });
  });

  describe('the matrix', () => {
    test('is matters against outlets or parties, either way round', async () => {
      const dossier = Dossier.parse(await getJson(send, `${page}.json`));
      const matrix = async (query: string) => Matrix.parse(await getJson(send, `${path}/matrix${query}`));
      expect(await matrix('')).toEqual(outletMatrix(dossier));
      expect(await matrix('?columns=parties')).toEqual(partyMatrix(dossier));
      expect(await matrix('?rows=matters&columns=outlets')).toEqual(outletMatrix(dossier));
      const turned = await matrix('?rows=outlets');
      const { rows, columns, cells } = outletMatrix(dossier);
      expect([turned.rows, turned.columns]).toEqual([columns, rows]);
      expect(turned.cells[1]?.[0]).toBe(cells[0]?.[1]);
      expect(await matrix('?columns=matters')).toEqual(turned);
    });

    test('is CSV for who wants it', async () => {
      const response = await send(`${path}/matrix`, { headers: { Accept: 'text/csv' } });
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect(await response.text()).toContain('The Courier');
    });

    test.each(['rows=outlets&columns=parties', 'rows=matters&columns=matters', 'rows=quotes'])(
      '422 for %s',
      async (query) => {
        await problemOf(await send(`${path}/matrix?${query}`), 422);
      },
    );
  });

  describe('the comparison of two days', () => {
    const diff = async (query: string) => DossierDiff.parse(await getJson(send, `${path}/diff?${query}`));

    test('tells the articles and matters that came since the first', async () => {
      const { articles, changes } = await diff('from=2026-11-02&to=2026-11-02');
      expect(articles).toEqual({ added: expect.arrayContaining(['courier-1', 'harbour-1']), removed: [] });
      expect(articles.added).toHaveLength(2);
      expect(changes.map(({ kind }) => kind)).toContain('new');
      expect((await diff('from=2026-11-03')).articles.added.toSorted()).toEqual(['courier-2', 'wire-3']);
      expect((await diff('from=2026-11-03T07:30:00Z&to=2026-11-03T08:30:00%2B01:00')).articles.added).toEqual(
        ['courier-2'],
      );
      expect((await diff('from=2036-01-01')).changes).toEqual([]);
    });

    test.each(['', 'from=now', 'from=2026-11-03&to=2026-11-01', 'from=2026-11-03&too=2026-11-04'])(
      '422 for %j',
      async (query) => {
        await problemOf(await send(`${path}/diff?${query}`), 422);
      },
    );
  });
}
