import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { ArticlesPage } from '../../src/shapes/article.ts';
import { AgreementsPage, OpenIssuesPage } from '../../src/shapes/item.ts';
import { MattersPage } from '../../src/shapes/matter.ts';
import { QuotesPage } from '../../src/shapes/quote.ts';
import { SpeakersPage } from '../../src/shapes/speaker.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { getJson, newDossier, post } from './client.ts';
import { walk } from './walk.ts';

/** What is promised of the lists that a dossier holds. */
export function listsContract(send: Send): void {
  describe('lists', () => {
    let path = '';
    beforeAll(async () => {
      path = await newDossier(send);
    });
    type Page = z.ZodType<{ readonly data: readonly unknown[]; readonly next: string | null }>;
    const LISTS: readonly (readonly [name: string, schema: Page])[] = [
      ['agreements', AgreementsPage],
      ['open-issues', OpenIssuesPage],
      ['quotes', QuotesPage],
      ['speakers', SpeakersPage],
      ['matters', MattersPage],
      ['articles', ArticlesPage],
    ];

    test.each(LISTS)(
      '%s: pages of any length follow one another, by cursor and by Link',
      async (name, schema) => {
        const all = schema.parse(await getJson(send, `${path}/${name}?limit=100`));
        expect(all.next).toBeNull();
        expect(all.data.length).toBeGreaterThan(1);
        for (const limit of [1, 2]) {
          expect(await walk(send, `${path}/${name}?limit=${limit}`, schema)).toEqual(all.data);
        }
      },
    );

    test.each(LISTS)('%s: 422 for a parameter that it does not know or that is wrong', async (name) => {
      const errorsOf = async (query: string) =>
        (await problemOf(await send(`${path}/${name}?${query}`), 422)).errors;
      expect(await errorsOf('limt=1')).toEqual([
        { parameter: 'limt', detail: 'unknown parameter; did you mean "limit"?' },
      ]);
      expect(await errorsOf('limit=101')).toEqual([{ parameter: 'limit', detail: 'is more than 100' }]);
      expect(await errorsOf('limit=0')).toEqual([{ parameter: 'limit', detail: 'is less than 1' }]);
      expect(await errorsOf('limit=ten')).toEqual([{ parameter: 'limit', detail: 'is no number' }]);
      for (const cursor of ['x', '!', 'W10', 'WzEsMiwzXQ', 'eyJhIjoxfQ', 'WyJcdWQ4MDAiXQ%00']) {
        expect(await errorsOf(`cursor=${cursor}`)).toEqual([
          { parameter: 'cursor', detail: 'is no `next` of this list' },
        ]);
      }
    });

    test.each(LISTS)('%s: 304 for the revision that the client has', async (name) => {
      const fresh = await send(`${path}/${name}`);
      const tag = fresh.headers.get('ETag')!;
      expect(fresh.headers.get('Cache-Control')).toBe('no-cache');
      for (const known of [tag, tag.replace('W/', ''), `"x", ${tag}`, '*']) {
        const again = await send(`${path}/${name}`, { headers: { 'If-None-Match': known } });
        expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
      }
      expect((await send(`${path}/${name}`, { headers: { 'If-None-Match': '"x"' } })).status).toBe(200);
    });

    test.each(LISTS)('%s: a request that is wrong is refused, whatever the client has', async (name) => {
      const tag = (await send(`${path}/${name}`)).headers.get('ETag')!;
      for (const known of [tag, '*']) {
        const headers = { 'If-None-Match': known };
        await problemOf(await send(`${path}/${name}?cursor=x`, { headers }), 422);
        await problemOf(await send(`${path}/articles/nothing`, { headers }), 404);
      }
    });

    test('filter agreements', async () => {
      const { data: all } = AgreementsPage.parse(await getJson(send, `${path}/agreements?limit=100`));
      const filtered = async (query: string) =>
        AgreementsPage.parse(await getJson(send, `${path}/agreements?limit=100&${query}`)).data;
      expect(await filtered('outlet=the%20courier')).toEqual(
        all.filter(({ article }) => article.outlet === 'The Courier'),
      );
      expect(await filtered('min_outlets=2')).toEqual(all.filter(({ about }) => about.reports.outlets >= 2));
      expect(await filtered('status=pledge')).toEqual(all.filter(({ status }) => status === 'pledge'));
      expect(await filtered('party=SUDRIA')).toEqual(
        all.filter(({ parties }) => parties.some(({ name }) => name === 'Sudria')),
      );
      expect(await filtered('q=ferry')).not.toEqual([]);
      expect(await filtered('q=ferry%20zebra')).toEqual([]);
      expect(await filtered('q=%22%20OR%201')).toEqual([]);
      expect(await filtered('q=ferry%00')).toEqual(await filtered('q=ferry'));
      expect(await filtered('since=2026-11-03')).toEqual(
        all.filter(({ article }) => article.dated >= '2026-11-03'),
      );
      const matter = all[0]!.about.id;
      expect(await filtered(`matter=${matter}`)).toEqual(all.filter(({ about }) => about.id === matter));
      for (const wrong of ['status=pending', 'since=yesterday', 'min_outlets=0', 'q=', 'party=']) {
        const [name] = wrong.split('=');
        const { errors } = await problemOf(await send(`${path}/agreements?${wrong}`), 422);
        expect(errors).toEqual([{ parameter: name, detail: expect.stringMatching(/./) }]);
      }
    });

    test('are stable while articles come', async () => {
      const growing = await newDossier(send, madeUp.slice(0, 3));
      const before = AgreementsPage.parse(await getJson(send, `${growing}/agreements?limit=100`)).data;
      const first = AgreementsPage.parse(await getJson(send, `${growing}/agreements?limit=1`));
      await post(send, `${growing}/articles`, madeUp[3]);
      const rest = await walk(send, `${growing}/agreements?limit=1&cursor=${first.next}`, AgreementsPage);
      expect([...first.data, ...rest].map(({ article, id }) => [article.id, id])).toEqual(
        before.map(({ article, id }) => [article.id, id]),
      );
    });
  });
}
