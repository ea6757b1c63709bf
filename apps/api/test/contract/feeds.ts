import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { JsonFeed } from '../../src/shapes/feed.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { newDossier, post } from './client.ts';

const HOSTILE = 'Fish ]]> & <script>alert(1)</script> "\u202e"';

/** What is promised of the feeds. */
export function feedsContract(send: Send): void {
  describe('the feeds', () => {
    let path = '';
    beforeAll(async () => {
      path = await newDossier(send, madeUp.slice(0, 1));
      await post(send, `${path}/articles`, { ...madeUp[1], headline: HOSTILE });
    });

    test('Atom is what RFC 4287 asks for', async () => {
      const response = await send(`${path}/feed.atom`);
      expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
      const text = await response.text();
      expect(text).toMatch(
        /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
      );
      const feed = parseAtomFeed(text);
      expect(feed).toMatchObject({
        id: expect.stringMatching(/^urn:parley:dossier:[a-z0-9]+$/),
        title: { value: 'Fish and ferries' },
        authors: [{ name: 'Parley' }],
      });
      expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
      expect(feed.links?.[0]?.href).toBe(response.url);
      const { entries = [] } = feed;
      expect(entries.length).toBeGreaterThan(2);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, title, updated, content } of [...entries]) {
        expect(id).toMatch(/^urn:parley:dossier:/);
        expect(title?.value).toMatch(/./);
        expect(content?.value).toMatch(/./);
        expect(new Date(String(updated)).toISOString()).toBe(updated);
      }
    });

    test('JSON Feed is what version 1.1 asks for, and tells the same', async () => {
      const response = await send(`${path}/feed.json`);
      expect(response.headers.get('Content-Type')).toBe('application/feed+json');
      const feed = JsonFeed.parse(await response.json());
      expect(feed.feed_url).toBe(response.url);
      expect(parseJsonFeed(feed).items).toHaveLength(feed.items.length);
      const atom = parseAtomFeed(await (await send(`${path}/feed.atom`)).text());
      expect(feed.items.map(({ id, title }) => [id, title])).toEqual(
        atom.entries?.map(({ id, title }) => [id, title?.value]),
      );
      expect((await send(new URL(feed.home_page_url).pathname)).status).toBe(200);
    });

    test('the latest changes come first, and what an article says stays text', async () => {
      const { items } = JsonFeed.parse(await (await send(`${path}/feed.json`)).json());
      expect(items[0]?.title).toBe(`Report added: ${HOSTILE.replace('\u202e', '')}`);
      const dates = items.map(({ date_published }) => date_published);
      expect(dates).toEqual(dates.toSorted().toReversed());
      expect(await (await send(`${path}/feed.atom`)).text()).not.toContain('<script');
    });

    test('304 while nothing changes', async () => {
      const tag = (await send(`${path}/feed.atom`)).headers.get('ETag')!;
      const again = await send(`${path}/feed.atom`, { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(304);
    });

    test('404 without a dossier, 406 for another type', async () => {
      for (const name of ['feed.atom', 'feed.json']) {
        await problemOf(await send(`/v1/dossiers/nothing/${name}`), 404);
        await problemOf(await send(`${path}/${name}`, { headers: { Accept: 'image/png' } }), 406);
      }
    });

    test('the briefing links them', async () => {
      const page = await (await send(path.replace('/v1/dossiers', '/d'))).text();
      expect(page).toContain(
        `<link rel="alternate" type="application/atom+xml" title="Atom" href="${path}/feed.atom">`,
      );
      expect(page).toContain(
        `<link rel="alternate" type="application/feed+json" title="JSON Feed" href="${path}/feed.json">`,
      );
    });
  });
}
