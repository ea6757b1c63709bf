import { Analysis, analyze } from '@parley/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { ArticlesPage } from '../../src/shapes/article.ts';
import { Added, Removed } from '../../src/shapes/change.ts';
import { DossierSummary, DossiersPage } from '../../src/shapes/dossier.ts';
import { AgreementsPage, OpenIssuesPage } from '../../src/shapes/item.ts';
import { Job } from '../../src/shapes/job.ts';
import { MattersPage } from '../../src/shapes/matter.ts';
import { QuotesPage } from '../../src/shapes/quote.ts';
import { SpeakersPage } from '../../src/shapes/speaker.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { asWriter, getJson, newDossier, post } from './client.ts';

/** What is promised of dossiers and of what they hold. */
export function dossiersContract(send: Send): void {
  const write = asWriter(send);

  describe('dossiers', () => {
    test('are opened, read, listed and deleted', async () => {
      const opened = await post(send, '/v1/dossiers', { title: 'Fish' });
      expect(opened.status).toBe(201);
      const summary = DossierSummary.parse(await opened.json());
      const path = `/v1/dossiers/${summary.id}`;
      expect(opened.headers.get('Location')).toBe(path);
      expect(summary).toMatchObject({ title: 'Fish', revision: 0, counts: { articles: 0, quotes: 0 } });
      expect(await getJson(send, path)).toEqual(summary);
      const { data } = DossiersPage.parse(await getJson(send, '/v1/dossiers?limit=100'));
      expect(data.find(({ id }) => id === summary.id)).toEqual(summary);
      const deleted = await write(path, { method: 'DELETE' });
      expect([deleted.status, await deleted.text()]).toEqual([204, '']);
      await problemOf(await send(path), 404);
      await problemOf(await write(path, { method: 'DELETE' }), 404);
      await problemOf(await post(send, `${path}/articles`, { text: 'They met.' }), 404);
    });

    test('are listed the newest first, page by page', async () => {
      for (const title of ['one', 'two', 'three']) await post(send, '/v1/dossiers', { title });
      const all = DossiersPage.parse(await getJson(send, '/v1/dossiers?limit=100')).data;
      const created = all.map((dossier) => dossier.created);
      expect(created).toEqual([...created].sort().reverse());
      expect(await walk(send, '/v1/dossiers?limit=2', DossiersPage)).toEqual(all);
    });

    test.each([
      ['{}', '/title', 'is missing'],
      ['{"title": " "}', '/title', 'is blank'],
      ['{"title": "a\\u0000"}', '/title', 'holds control characters or half of a surrogate pair'],
      ['{"title": "a", "titl": "b"}', '/titl', 'unknown key; did you mean "title"?'],
    ])('422 for %s', async (body, pointer, detail) => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
      expect((await problemOf(await write('/v1/dossiers', init), 422)).errors).toEqual([{ pointer, detail }]);
    });

    test.each(['nothing', 'a', 'z9', '%00', "a' OR 1=1 --", 'a/../../b'])('404 for the id %s', async (id) => {
      await problemOf(await send(`/v1/dossiers/${encodeURIComponent(id)}`), 404);
      await problemOf(await send(`/v1/dossiers/${encodeURIComponent(id)}/quotes`), 404);
    });
  });

  describe('articles', () => {
    test('are added, whole, in one change', async () => {
      const path = await newDossier(send, []);
      const response = await post(send, `${path}/articles`, { articles: madeUp });
      expect(response.status).toBe(201);
      const added = Added.parse(await response.json());
      expect(added).toMatchObject({
        revision: 1,
        articles: madeUp.map(({ id }) => ({ id, status: 'added' })),
      });
      expect(added.changes.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(3);
      for (const article of madeUp) {
        const analysis = Analysis.parse(await getJson(send, `${path}/articles/${article.id}`));
        expect(analysis).toEqual(await analyze(article));
      }
    });

    test('are added as plain text, known again, and refused with another text', async () => {
      const path = await newDossier(send, []);
      const add = (body: string) =>
        write(`${path}/articles?id=a%20b`, {
          method: 'POST',
          headers: { 'Content-Type': 'text/plain' },
          body,
        });
      expect(Added.parse(await (await add('They agreed to meet.')).json()).revision).toBe(1);
      expect(Added.parse(await (await add('They agreed to meet.')).json())).toMatchObject({
        revision: 1,
        articles: [{ id: 'a b', status: 'unchanged' }],
        changes: [],
      });
      const problem = await problemOf(await add('They met.'), 409);
      expect(problem.errors).toEqual([{ pointer: '/id', detail: 'is the id of another article' }]);
      const twice = {
        articles: [
          { id: 'c', text: 'a' },
          { id: 'c', text: 'b' },
        ],
      };
      expect((await problemOf(await post(send, `${path}/articles`, twice), 409)).errors).toEqual([
        { pointer: '/articles/1/id', detail: 'is the id of another article' },
      ]);
      expect(await getJson(send, path)).toMatchObject({ revision: 1, counts: { articles: 1 } });
    });

    test('are removed with all that they told', async () => {
      const path = await newDossier(send);
      const response = await write(`${path}/articles/wire-3`, { method: 'DELETE' });
      expect(response.status).toBe(200);
      const removed = Removed.parse(await response.json());
      expect(removed).toMatchObject({ revision: 2, article: 'wire-3' });
      expect(removed.changes[0]).toEqual({ kind: 'article-removed', article: 'wire-3' });
      await problemOf(await write(`${path}/articles/wire-3`, { method: 'DELETE' }), 404);
      await problemOf(await send(`${path}/articles/wire-3`), 404);
      const without = await newDossier(send, madeUp.slice(0, 3));
      const told = async (of: string) => AgreementsPage.parse(await getJson(send, `${of}/agreements`)).data;
      expect(await told(path)).toEqual(await told(without));
    });

    test('422 for a control character in an id', async () => {
      const path = await newDossier(send, []);
      const problem = await problemOf(await post(send, `${path}/articles`, { id: 'a\n', text: 'a' }), 422);
      expect(problem.errors).toEqual([{ pointer: '/id', detail: 'holds control characters' }]);
    });

    test('409 where the dossier is full', async () => {
      const path = await newDossier(send, []);
      for (let batch = 0; batch < 4; batch++) {
        const articles = Array.from({ length: 25 }, (_, index) => ({ id: `${batch}-${index}`, text: 'Hm.' }));
        expect((await post(send, `${path}/articles`, { articles })).status).toBe(201);
      }
      await problemOf(await post(send, `${path}/articles`, { text: 'They met.' }), 409);
    });
  });

  describe('an idempotency key', () => {
    const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

    test('opens one dossier, however often it comes', async () => {
      const headers = key();
      const open = async (title: string) => post(send, '/v1/dossiers', { title }, headers);
      const answers = await Promise.all([open('Once'), open('Once'), open('Once')]);
      const ids = await Promise.all(
        answers.map(async (answer) => DossierSummary.parse(await answer.json()).id),
      );
      expect(new Set(ids).size).toBe(1);
      await problemOf(await open('Twice'), 422);
    });

    test('of a dossier that was deleted opens another, which nothing of the first one answers for', async () => {
      const headers = key();
      const open = async () =>
        DossierSummary.parse(await (await post(send, '/v1/dossiers', { title: 'a' }, headers)).json());
      const path = `/v1/dossiers/${(await open()).id}`;
      await post(send, `${path}/articles`, madeUp[0]);
      await post(send, `${path}/articles`, madeUp[1]);
      const tag = (await send(`${path}/agreements`)).headers.get('ETag')!;
      await write(path, { method: 'DELETE' });
      expect(await open()).toMatchObject({ revision: 0, counts: { articles: 0 } });
      expect(AgreementsPage.parse(await getJson(send, `${path}/agreements`)).data).toEqual([]);
      const added = Added.parse(await (await post(send, `${path}/articles`, madeUp[3])).json());
      expect(added.changes.filter(({ kind }) => kind.startsWith('article'))).toHaveLength(1);
      await post(send, `${path}/articles`, madeUp[2]);
      const again = await send(`${path}/agreements`, { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(200);
    });

    test('adds articles once, at once and later, and gives the same answer', async () => {
      const path = await newDossier(send, []);
      const headers = key();
      const add = () => post(send, `${path}/articles`, { articles: madeUp.slice(0, 2) }, headers);
      const answers = await Promise.all([add(), add(), add()]);
      answers.push(await add());
      const bodies = await Promise.all(answers.map((answer) => answer.json()));
      for (const body of bodies) expect(body).toEqual(bodies[0]);
      expect(Added.parse(bodies[0]).articles[0]?.status).toBe('added');
      expect(answers.filter(({ headers }) => headers.get('Idempotency-Replayed') === null)).toHaveLength(1);
      expect(await getJson(send, path)).toMatchObject({ revision: 1 });
    });

    test('is refused with another request, and where it is no plain word', async () => {
      const path = await newDossier(send, []);
      const headers = key();
      await post(send, `${path}/articles`, madeUp[0], headers);
      await problemOf(await post(send, `${path}/articles`, madeUp[1], headers), 422);
      for (const bad of ['', 'a b', 'x'.repeat(201)]) {
        await problemOf(await post(send, `${path}/articles`, madeUp[0], { 'Idempotency-Key': bad }), 400);
      }
    });
  });

  describe('articles that are added later', () => {
    const later = { Prefer: 'respond-async' };
    const ended = async (location: string): Promise<Job> => {
      for (;;) {
        const job = Job.parse(await getJson(send, location));
        if (job.state !== 'waiting') return job;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    test('are read by a job that says what came of them', async () => {
      const path = await newDossier(send, []);
      const response = await post(send, `${path}/articles`, { articles: madeUp }, later);
      expect(response.status).toBe(202);
      expect(response.headers.get('Preference-Applied')).toBe('respond-async');
      const job = Job.parse(await response.json());
      const location = `${path}/jobs/${job.id}`;
      expect(response.headers.get('Location')).toBe(location);
      expect(await ended(location)).toMatchObject({ state: 'done', added: { revision: 1 }, problem: null });
      expect(await getJson(send, path)).toMatchObject({ revision: 1, counts: { articles: madeUp.length } });
    });

    test('are one job for one key', async () => {
      const path = await newDossier(send, []);
      const headers = { ...later, 'Idempotency-Key': 'k' };
      const add = async () =>
        Job.parse(await (await post(send, `${path}/articles`, { articles: madeUp }, headers)).json());
      const jobs = [...(await Promise.all([add(), add()])), await add()];
      expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
      await ended(`${path}/jobs/${jobs[0]!.id}`);
      expect(await getJson(send, path)).toMatchObject({ revision: 1 });
    });

    test('fail with the reason', async () => {
      const path = await newDossier(send, madeUp.slice(0, 1));
      const other = { id: madeUp[0]!.id, text: 'Another text.' };
      const { id } = Job.parse(await (await post(send, `${path}/articles`, other, later)).json());
      expect(await ended(`${path}/jobs/${id}`)).toMatchObject({
        state: 'failed',
        added: null,
        problem: { status: 409 },
      });
      await problemOf(await send(`${path}/jobs/nothing`), 404);
    });
  });

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

/** All entries of a list, walked by Link; each page's Link and `next` must agree. */
async function walk<Entry>(
  send: Send,
  path: string,
  schema: z.ZodType<{ readonly data: readonly Entry[]; readonly next: string | null }>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let next: string | null = path; next !== null; ) {
    const response: Response = await send(next);
    const page = schema.parse(await response.json());
    entries.push(...page.data);
    const link: RegExpExecArray | null = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '');
    next = link?.[1] ?? null;
    expect(next === null ? null : new URL(next, 'http://x').searchParams.get('cursor')).toBe(page.next);
  }
  return entries;
}
