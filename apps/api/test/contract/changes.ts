import { beforeAll, describe, expect, test } from 'vitest';
import { ChangeEvent } from '../../src/shapes/change.ts';
import type { DossierSummary } from '../../src/shapes/dossier.ts';
import { madeUp } from '../made-up-articles.ts';
import { TOKENS } from '../ports.ts';
import { problemOf, type Send } from './api.ts';
import { getJson, newDossier, post } from './client.ts';
import { readEvents } from './events.ts';

/** What is promised of the stream of changes. */
export function changesContract(send: Send): void {
  describe('the stream of changes', () => {
    let path = '';
    const eventsAfter = async (query: string, headers: Record<string, string> = {}) =>
      readEvents(await (await send(`${path}/changes?wait=0${query}`, { headers })).text());
    beforeAll(async () => {
      path = await newDossier(send, madeUp.slice(0, 2));
      await post(send, `${path}/articles`, madeUp[2]);
    });

    test('tells all that happened after a revision, in its order', async () => {
      const { events, last } = await eventsAfter('&after=0');
      const changes = events.map(({ event, data }) => {
        expect(event).toBe('change');
        return ChangeEvent.parse(data);
      });
      expect(changes.slice(0, 2).map(({ change }) => change)).toEqual(
        madeUp.slice(0, 2).map(({ id }) => ({ kind: 'article-added', article: id })),
      );
      const revisions = changes.map(({ revision }) => revision);
      expect(revisions).toEqual(revisions.toSorted());
      expect(new Set(revisions)).toEqual(new Set([1, 2]));
      expect(last).toBe('2');
      expect((await eventsAfter('&after=1')).events).toEqual(
        events.filter((_, index) => revisions[index] === 2),
      );
    });

    test('goes on after any event that a client names, and misses and repeats none', async () => {
      const stream = await (await send(`${path}/changes?wait=0&after=0`)).text();
      const { events } = readEvents(stream);
      const ids = [...stream.matchAll(/^id: (.+)$/gm)].map(([, id]) => id!);
      expect(ids).toHaveLength(events.length + 1);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, id] of ids.entries()) {
        expect((await eventsAfter('&after=0', { 'Last-Event-ID': id })).events).toEqual(events.slice(index));
      }
    });

    test('begins now, where nothing is named, and says where that is', async () => {
      const { events, last } = await eventsAfter('');
      expect(events).toEqual([]);
      expect(last).toBe(String((await getJson<DossierSummary>(send, path)).revision));
    });

    test.each(['99', '7.1', 'nonsense', '-1', ''])(
      'says that it cannot go on after %j, and where it is instead',
      async (id) => {
        const { events, last } = await eventsAfter('', { 'Last-Event-ID': id });
        expect(events).toEqual([{ event: 'reset', data: { revision: 2 } }]);
        expect(last).toBe('2');
      },
    );

    test('tells what happens while it is open', async () => {
      const growing = await newDossier(send, []);
      const response = await send(`${growing}/changes?wait=30`);
      expect(response.headers.get('Content-Type')).toBe('text/event-stream');
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      const reader: ReadableStreamDefaultReader<Uint8Array> = response.body!.getReader();
      const decoder = new TextDecoder();
      let text = '';
      const readUntil = async (word: string) => {
        while (!text.includes(word)) text += decoder.decode((await reader.read()).value, { stream: true });
      };
      await readUntil('id: 0\n\n');
      await post(send, `${growing}/articles`, madeUp[0]);
      await readUntil('id: 1\n\n');
      await reader.cancel();
      const { events } = readEvents(text);
      expect(events[0]).toMatchObject({
        event: 'change',
        data: { revision: 1, change: { kind: 'article-added', article: madeUp[0]!.id } },
      });
    });

    test('ends when the dossier is deleted', async () => {
      const doomed = await newDossier(send, []);
      const response = await send(`${doomed}/changes?wait=60`);
      const headers = { Authorization: `Bearer ${TOKENS.write}` };
      expect((await send(doomed, { method: 'DELETE', headers })).status).toBe(204);
      expect(readEvents(await response.text()).events).toEqual([]);
    });

    test('404 without a dossier, 406 for another type, 422 for a wrong query', async () => {
      await problemOf(await send('/v1/dossiers/nothing/changes'), 404);
      await problemOf(await send(`${path}/changes`, { headers: { Accept: 'text/html' } }), 406);
      for (const query of ['after=x', 'after=1.', 'wait=61', 'wait=-1', 'wait=', 'since=2026-11-02']) {
        await problemOf(await send(`${path}/changes?${query}`), 422);
      }
    });
  });
}
