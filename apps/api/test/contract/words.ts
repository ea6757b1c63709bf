import { Analysis } from '@parley/core';
import { describe, expect, test } from 'vitest';
import { Analyses } from '../../src/shapes/analyses.ts';
import { DossierSummary } from '../../src/shapes/dossier.ts';
import { postJson, problemOf, type Send } from './api.ts';
import { getJson, post } from './client.ts';

/** No list of Parley's knows that the Lantern is a party, or that to break bread is to agree. */
const TEXT = 'The Lantern and Sudria broke bread over the harbour dues on Monday, officials said.';
const WORDS = {
  parties: [{ name: 'The Lantern', aliases: ['Lantern House'], kind: 'organisation' }],
  cues: [{ phrase: 'break bread', class: 'acceptance' }],
  topics: [{ phrase: 'harbour dues', matter: 'port fees' }],
};

/** What is promised of words of a user's own. */
export function wordsContract(send: Send): void {
  describe('own words', () => {
    test('change how an article is read, one or several', async () => {
      const plain = Analysis.parse(await (await postJson(send, { text: TEXT })).json());
      const own = Analysis.parse(await (await postJson(send, { text: TEXT, words: WORDS })).json());
      expect(plain.agreements).toEqual([]);
      expect(own.agreements).toMatchObject([
        { status: 'reached', matter: 'port fees', parties: [{ name: 'The Lantern' }, { name: 'Sudria' }] },
      ]);
      const several = await postJson(send, {
        articles: [{ text: TEXT }, { text: 'They met.' }],
        words: WORDS,
      });
      expect(Analyses.parse(await several.json()).analyses[0]).toEqual(own);
    });

    test('of a dossier read every article that it gets, at once and as a job', async () => {
      const opened = await post(send, '/v1/dossiers', { title: 'Dues', words: WORDS });
      const path = `/v1/dossiers/${DossierSummary.parse(await opened.json()).id}`;
      expect(await getJson(send, `${path}/words`)).toEqual(WORDS);
      await post(send, `${path}/articles`, { id: 'now', text: TEXT });
      await post(send, `${path}/articles`, { id: 'later', text: `${TEXT} ` }, { Prefer: 'respond-async' });
      await expect
        .poll(() => getJson(send, `${path}/matters`), { timeout: 20_000 })
        .toMatchObject({ data: [{ title: 'port fees', state: 'agreed', reports: { articles: 2 } }] });
    });

    test('a dossier without any has empty lists', async () => {
      const opened = await post(send, '/v1/dossiers', { title: 'Dues' });
      const { id } = DossierSummary.parse(await opened.json());
      expect(await getJson(send, `/v1/dossiers/${id}/words`)).toEqual({ parties: [], cues: [], topics: [] });
    });

    test('belong to the request that an idempotency key stands for', async () => {
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      const open = (words: object) => post(send, '/v1/dossiers', { title: 'Dues', words }, headers);
      const first = DossierSummary.parse(await (await open(WORDS)).json());
      expect(await (await open(WORDS)).json()).toEqual(first);
      await problemOf(await open({ cues: WORDS.cues }), 422);
      await problemOf(await post(send, '/v1/dossiers', { title: 'Dues' }, headers), 422);
    });

    test.each([
      [{ cues: [{ phrase: 'break bread', class: 'joy' }] }, '/words/cues/0/class'],
      [{ cues: [{ phrase: 'a b c d e f g h i', class: 'acceptance' }] }, '/words/cues/0/phrase'],
      [{ parties: [{ name: '', kind: 'country' }] }, '/words/parties/0/name'],
      [{ party: [] }, '/words/party'],
      [null, '/words'],
      [
        {
          topics: Array.from({ length: 400 }, (_, index) => ({
            phrase: `${index}`,
            matter: 'x'.repeat(200),
          })),
        },
        '/words',
      ],
    ])('422 for %j', async (words, pointer) => {
      for (const response of [
        await postJson(send, { text: TEXT, words }),
        await post(send, '/v1/dossiers', { title: 'Dues', words }),
      ]) {
        const { errors } = await problemOf(response, 422);
        expect(errors).toEqual([{ pointer, detail: expect.stringMatching(/./) }]);
      }
    });

    test('come with a dossier, not with an article that is added', async () => {
      const opened = await post(send, '/v1/dossiers', { title: 'Dues' });
      const { id } = DossierSummary.parse(await opened.json());
      const added = await post(send, `/v1/dossiers/${id}/articles`, { text: TEXT, words: WORDS });
      expect((await problemOf(added, 422)).errors).toEqual([{ pointer: '/words', detail: 'unknown key' }]);
    });
  });
}
