import { readdirSync, readFileSync } from 'node:fs';
import { Analysis, analyze } from '@parley/core';
import { describe, expect, test } from 'vitest';
import { Analyses } from '../../src/shapes/analyses.ts';
import { postBody, postJson, problemOf, type Send } from './api.ts';

const seeds = new URL('../../../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name.replace(/\.txt$/, ''), text: readFileSync(new URL(name, seeds), 'utf8') }));

/** What `POST /v1/extract` answers to good requests. */
export function extractContract(send: Send): void {
  describe('POST /v1/extract', () => {
    test('reads an article in JSON as core does', async () => {
      const article = {
        ...articles[0]!,
        headline: 'A headline',
        published: '2026-11-24',
        url: 'https://example.org/a',
      };
      const response = await postJson(send, article);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(Analysis.parse(await response.json())).toEqual(await analyze(article));
    });

    test('reads several articles, in their order', async () => {
      const response = await postJson(send, { articles });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        analyses: await Promise.all(articles.map((article) => analyze(article))),
      });
    });

    test.each(articles)('reads plain text: $id', async ({ text }) => {
      const response = await postBody(send, 'text/plain', text);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(await analyze({ text }));
    });

    test('takes what else is known of a plain text from the query', async () => {
      const query = '?id=a%201&headline=Ferries%20%26%20fish&outlet=The%20Atlantean&language=en';
      const init = {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain; charset=UTF-8' },
        body: 'They met.',
      };
      const response = await send(`/v1/extract${query}`, init);
      expect(await response.json()).toMatchObject({
        id: 'a 1',
        article: { headline: 'Ferries & fish', outlet: 'The Atlantean', language: 'en', text: 'They met.' },
      });
    });

    test('reads a page, of which the query knows more than it says itself', async () => {
      const html = `<html><head><title>Ferries</title></head><body><nav>Menu</nav><article><h1>Ferries to sail again</h1>
        <p>Norland and Sudria agreed on Monday to reopen the ferry line, officials said after a day of talks.</p>
        <p>“It was a start,” said Sudria's trade minister, John Doe, who led the talks in the harbour town.</p></article></body></html>`;
      const response = await send('/v1/extract?outlet=The%20Courier', {
        method: 'POST',
        headers: { 'Content-Type': 'text/html' },
        body: html,
      });
      expect(response.status).toBe(200);
      const { article, agreements } = Analysis.parse(await response.json());
      expect(article).toMatchObject({ outlet: 'The Courier' });
      expect(article.text).toContain('“It was a start,” said');
      expect(article.text).not.toMatch(/Menu|<p>/);
      expect(agreements).toHaveLength(1);
    });

    const STORY = 'Norland and Sudria agreed on Monday to reopen the ferry line, officials said after talks.';

    test.each([
      ['text/markdown', `# Ferries\n\n${STORY}\n`],
      ['text/csv', `headline,text\nFerries,"${STORY}"\n`],
      ['text/tab-separated-values', `headline\ttext\nFerries\t${STORY}\n`],
      [
        'application/mbox',
        `From a@courier.example Tue Nov 24 08:00:00 2026\nFrom: a@courier.example\nSubject: Ferries\nContent-Type: text/plain\n\n${STORY}\n`,
      ],
      [
        'application/feed+json',
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'The Courier',
          items: [{ id: '1', title: 'Ferries', content_text: STORY }],
        }),
      ],
      [
        'application/xml',
        `<nitf><body><body.head><hedline><hl1>Ferries</hl1></hedline></body.head><body.content><p>${STORY}</p></body.content></body></nitf>`,
      ],
      ['application/x-ndjson', `${JSON.stringify({ id: 'a', text: STORY })}\n`],
      [
        'message/rfc822',
        `From: a@courier.example\r\nSubject: Ferries\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`,
      ],
    ])('reads %s', async (type, body) => {
      const response = await postBody(send, type, body);
      expect(response.status).toBe(200);
      const { article, agreements } = Analysis.parse(await response.json());
      expect(article.text).toContain(STORY);
      expect(agreements).toHaveLength(1);
    });

    test('reads every article of a feed', async () => {
      const item = (title: string) =>
        `<item><title>${title}</title><link>https://courier.example/${title}</link><description><![CDATA[<p>${STORY}</p>]]></description></item>`;
      const feed = `<rss version="2.0"><channel><title>The Courier</title>${item('one')}${item('two')}</channel></rss>`;
      const response = await postBody(send, 'application/rss+xml', feed);
      expect(response.status).toBe(200);
      const { analyses } = Analyses.parse(await response.json());
      expect(analyses.map(({ article }) => article.headline)).toEqual(['one', 'two']);
      const { errors } = await problemOf(
        await send('/v1/extract?outlet=X', {
          method: 'POST',
          headers: { 'Content-Type': 'application/rss+xml' },
          body: feed,
        }),
        422,
      );
      expect(errors).toEqual([{ parameter: 'outlet', detail: expect.stringMatching(/one article/) }]);
    });

    test('422 for a page without an article', async () => {
      const { errors } = await problemOf(await postBody(send, 'text/html', '<p></p>'), 422);
      expect(errors).toEqual([{ pointer: '', detail: expect.stringMatching(/./) }]);
    });

    test('drops a byte-order mark and changes nothing else', async () => {
      const text = '\r\n “Ja,”\tsaid\u00a0Zoë 🐟.\0 \r\n';
      const response = await postBody(send, 'text/plain', `\ufeff${text}`);
      expect(await response.json()).toMatchObject({ article: { text } });
    });

    test('takes an article, a body and a batch as large as the limits', async () => {
      const longest = 'é'.repeat(50_000);
      expect((await postBody(send, 'text/plain', longest)).status).toBe(200);
      expect((await postJson(send, { text: longest })).status).toBe(200);
      expect(
        (await postJson(send, { articles: Array.from({ length: 25 }, () => ({ text: 'They met.' })) }))
          .status,
      ).toBe(200);
      const body = JSON.stringify({ text: 'They met.' }).padEnd(1_048_576);
      expect((await postBody(send, 'application/json', body)).status).toBe(200);
    });

    test.each(['*/*', 'application/*;q=0.1', 'text/html, application/json;q=0.5', 'text/html;q=0, */*'])(
      'answers JSON to Accept: %s',
      async (accept) => {
        const headers = { Accept: accept, 'Content-Type': 'text/plain' };
        const response = await send('/v1/extract', { method: 'POST', headers, body: 'They met.' });
        expect(response.status).toBe(200);
      },
    );
  });
}
