import { analyze, compileDossier } from '@parley/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addArticles, NotAddable, readAll } from '../../src/dossiers/add-articles.ts';
import { createDossierCache } from '../../src/dossiers/dossier-cache.ts';
import { removeArticle } from '../../src/dossiers/remove-article.ts';
import { ANALYSIS_LIMIT } from '../../src/limits.ts';
import { findAnswer, keepAnswer } from '../../src/storage/answers.ts';
import { findArticle, loadArticles } from '../../src/storage/articles.ts';
import { Conflict, type Database, sql } from '../../src/storage/database.ts';
import { deleteDossier, findDossier, insertDossier } from '../../src/storage/dossiers.ts';
import { forgetRevisions } from '../../src/storage/forget-revisions.ts';
import { listArticles } from '../../src/storage/list-articles.ts';
import { latestChanges, listChanges } from '../../src/storage/list-changes.ts';
import { type ItemFilters, listItems } from '../../src/storage/list-items.ts';
import { listMatters } from '../../src/storage/list-matters.ts';
import { listQuotes } from '../../src/storage/list-quotes.ts';
import { listSpeakers } from '../../src/storage/list-speakers.ts';
import { madeUp } from '../made-up-articles.ts';

/** What the app relies on, of every database. `open` gives one with the schema and nothing in it. */
export function storageContract(open: () => Promise<Database>): void {
  let database: Database;
  const ports = () => ({
    cache: createDossierCache({ dossiers: 4, characters: 1_000_000 }),
    database,
    articlesLimit: 100,
    changesDays: 0,
  });
  const created = '2026-11-24T12:00:00.000Z';
  const create = (id: string) => insertDossier(database, { id, title: 'Fish', created });
  const add = async (id: string, ...articles: Parameters<typeof readAll>[0]) =>
    addArticles(ports(), id, await readAll(articles, analyze));

  beforeAll(async () => {
    database = await open();
  });

  describe('a database', () => {
    test('writes all statements or none', async () => {
      await create('w');
      const insert = (revision: number) =>
        sql('INSERT INTO revisions (dossier, revision, at) VALUES (?, ?, ?)', 'w', revision, created);
      await database.write([insert(1)]);
      await expect(database.write([insert(2), insert(1)])).rejects.toMatchObject({ table: 'revisions' });
      expect(await database.query(sql('SELECT revision FROM revisions WHERE dossier = ?', 'w'))).toEqual([
        { revision: 1 },
      ]);
    });

    test('refuses a row that points to nothing', async () => {
      const orphan = sql('INSERT INTO revisions (dossier, revision, at) VALUES (?, ?, ?)', 'x', 1, created);
      await expect(database.write([orphan])).rejects.toThrow(Conflict);
    });

    test('says any other error as it is', async () => {
      await expect(database.write([sql('INSERT INTO nowhere VALUES (1)')])).rejects.not.toThrow(Conflict);
      await expect(database.query(sql('SELECT * FROM nowhere'))).rejects.toThrow('nowhere');
    });

    test('gives back what it was given, of any script and length', async () => {
      const value = `'"\\ é 🐟 \u2028 ${'x'.repeat(100_000)}`;
      expect(
        await database.query(sql('SELECT ? AS text, ? AS number, ? AS empty', value, 1e12, null)),
      ).toEqual([{ text: value, number: 1e12, empty: null }]);
    });
  });

  describe('a dossier', () => {
    test('is kept once', async () => {
      expect(await create('once')).toBe(true);
      expect(await create('once')).toBe(false);
      expect(await findDossier(database, 'once')).toMatchObject({ title: 'Fish', revision: 0, articles: 0 });
    });

    test('grows by articles, whole, and tells what changed', async () => {
      await create('grows');
      const added = await add('grows', ...madeUp.slice(0, 2));
      expect(added).toMatchObject({
        outcome: 'done',
        answer: {
          revision: 1,
          articles: madeUp.slice(0, 2).map(({ id }) => ({ id, status: 'added' })),
        },
      });
      const analyses = await Promise.all(madeUp.slice(0, 2).map((article) => analyze(article)));
      expect((await loadArticles(database, 'grows')).map(({ analysis }) => analysis)).toEqual(analyses);
      const { matters, quotes } = compileDossier(analyses);
      const kinds = matters.flatMap(({ mentions }) => mentions.map(({ kind }) => kind));
      expect(await findDossier(database, 'grows')).toMatchObject({
        revision: 1,
        articles: 2,
        matters: matters.length,
        agreements: kinds.filter((kind) => kind === 'agreement').length,
        open_issues: kinds.filter((kind) => kind === 'open_issue').length,
        quotes: quotes.length,
      });
      expect((await listChanges(database, 'grows', [0, 0], 100)).map(({ change }) => change.kind)).toEqual([
        'article-added',
        'article-added',
        ...matters.map(() => 'new'),
      ]);
    });

    test('keeps a text with every character', async () => {
      await create('text');
      const text = '\ufeff\u0000“Ja,”\tsaid\u0000 Zoë 🐟.\r\n\u2028';
      await add('text', { id: 'odd', text });
      expect((await findArticle(database, 'text', 'odd'))?.analysis).toEqual(
        await analyze({ id: 'odd', text }),
      );
    });

    test('keeps as much of an article as the limit, and refuses more', async () => {
      await create('large');
      const analysis = await analyze({ id: 'a', text: 'They met.' });
      const read = (length: number) => [
        { digest: 'd', analysis: { ...analysis, notes: [{ code: 'é', message: 'x'.repeat(length) }] } },
      ];
      const empty = new TextEncoder().encode(JSON.stringify(read(0)[0]!.analysis)).length;
      const room = ANALYSIS_LIMIT - empty;
      await expect(addArticles(ports(), 'large', read(room + 1))).rejects.toThrow('too-large');
      expect(await addArticles(ports(), 'large', read(room))).toMatchObject({ outcome: 'done' });
      const kept = await findArticle(database, 'large', 'a');
      expect(kept?.analysis.notes[0]?.message).toHaveLength(room);
    });

    test('knows an article again, and refuses another of the same id', async () => {
      await create('again');
      await add('again', madeUp[0]!);
      expect(await add('again', madeUp[0]!, madeUp[0]!)).toMatchObject({
        answer: { revision: 1, changes: [], articles: [{ status: 'unchanged' }, { status: 'unchanged' }] },
      });
      const other = { ...madeUp[1]!, id: madeUp[0]!.id };
      await expect(add('again', madeUp[2]!, other)).rejects.toThrow(NotAddable);
      expect(await findDossier(database, 'again')).toMatchObject({ revision: 1, articles: 1 });
    });

    test('loses an article with all that it told', async () => {
      await create('loses');
      await add('loses', madeUp[0]!);
      await add('loses', madeUp[1]!);
      const { id } = madeUp[1]!;
      expect(await removeArticle(ports(), 'loses', id)).toMatchObject({ answer: { revision: 3 } });
      expect(await removeArticle(ports(), 'loses', id)).toEqual({ outcome: 'done', answer: null });
      expect(await findArticle(database, 'loses', id)).toBeNull();
      await create('never-had');
      await add('never-had', madeUp[0]!);
      for (const table of ['items', 'item_parties', 'quotes', 'matters', 'actors', 'actor_names']) {
        const count = async (dossier: string) =>
          database.query(sql(`SELECT count(*) AS n FROM ${table} WHERE dossier = ?`, dossier));
        expect([table, await count('loses')]).toEqual([table, await count('never-had')]);
      }
    });

    test('takes all writers that come at once', async () => {
      await create('busy');
      const outcomes = await Promise.all(madeUp.map((article) => add('busy', article)));
      expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
      expect(await findDossier(database, 'busy')).toMatchObject({
        revision: madeUp.length,
        articles: madeUp.length,
      });
    });

    test('is gone with all that it held', async () => {
      await create('gone');
      await add('gone', ...madeUp);
      expect(await deleteDossier(database, 'gone')).toBe(true);
      expect(await deleteDossier(database, 'gone')).toBe(false);
      expect(await add('gone', madeUp[0]!)).toEqual({ outcome: 'gone' });
      for (const table of ['articles', 'items', 'quotes', 'matters', 'actors', 'actor_names', 'changes']) {
        const left = sql(`SELECT count(*) AS n FROM ${table} WHERE dossier = ?`, 'gone');
        expect([table, await database.query(left)]).toEqual([table, [{ n: 0 }]]);
      }
      expect(
        await database.query(
          sql('SELECT count(*) AS n FROM articles_search WHERE articles_search MATCH ?', 'dossier : "gone"'),
        ),
      ).toEqual([{ n: 0 }]);
    });

    test('forgets its oldest revisions, without a gap, and never those that feeds tell', async () => {
      await create('forgets');
      const old = '2020-01-01T00:00:00.000Z';
      const rows = Array.from({ length: 230 }, (_, index) => ({ revision: index + 1, at: old }));
      // Here the clock was set forward for a while.
      rows[149] = { revision: 150, at: '2099-01-01T00:00:00.000Z' };
      const all = JSON.stringify(rows);
      await database.write([
        sql(
          "INSERT INTO revisions (dossier, revision, at) SELECT 'forgets', value ->> 'revision', value ->> 'at' FROM json_each(?)",
          all,
        ),
        sql(
          "INSERT INTO changes (dossier, revision, ordinal, body) SELECT 'forgets', value ->> 'revision', 0, '{}' FROM json_each(?)",
          all,
        ),
      ]);
      const keptAfter = async (last: number, days: number) => {
        const statements = forgetRevisions('forgets', last, days);
        if (statements.length > 0) await database.write(statements);
        const [span] = await database.query<{ first: number; last: number; count: number }>(
          sql(
            'SELECT min(revision) AS first, max(revision) AS last, count(*) AS count FROM changes WHERE dossier = ?',
            'forgets',
          ),
        );
        return span;
      };
      expect(await keptAfter(130, 0)).toEqual({ first: 1, last: 230, count: 230 });
      expect(await keptAfter(-50, 30)).toEqual({ first: 1, last: 230, count: 230 });
      expect(await keptAfter(20, 30)).toEqual({ first: 21, last: 230, count: 210 });
      expect(await keptAfter(130, 30)).toEqual({ first: 121, last: 230, count: 110 });
      expect(await keptAfter(130, 30)).toEqual({ first: 131, last: 230, count: 100 });
      expect(await keptAfter(200, 30)).toEqual({ first: 150, last: 230, count: 81 });
      expect(await keptAfter(200, 30)).toEqual({ first: 150, last: 230, count: 81 });
    });

    test('keeps an answer with its key, once', async () => {
      await create('keys');
      const keep = keepAnswer('keys', 'k', { request: 'r', body: '{}' });
      await database.write(keep);
      await expect(database.write(keep)).rejects.toMatchObject({ table: 'answers' });
      expect(await findAnswer(database, 'keys', 'k')).toEqual({ request: 'r', body: '{}' });
      expect(await findAnswer(database, 'keys', 'other')).toBeNull();
    });
  });

  describe('pages', () => {
    beforeAll(async () => {
      await create('pages');
      for (const article of madeUp) await add('pages', article);
      await create('other');
      await add('other', ...madeUp);
    });
    const items = (filters: ItemFilters) => listItems(database, 'pages', 'agreement', filters, null, 100);
    const told = async () => {
      const { matters } = compileDossier(await Promise.all(madeUp.map((article) => analyze(article))));
      return matters.flatMap(({ id, title, mentions }) =>
        mentions
          .filter(({ kind }) => kind === 'agreement')
          .map((mention) => ({ ...mention, matter: id, title })),
      );
    };

    test('hold every agreement once, with its matter', async () => {
      const found = await items({});
      expect(found.map(({ article, item }) => `${article} ${item.id}`).sort()).toEqual(
        (await told()).map(({ article, item }) => `${article} ${item}`).sort(),
      );
      const titles = new Map((await told()).map(({ matter, title }) => [matter, title]));
      expect(found.length).toBeGreaterThan(3);
      for (const { matter, title } of found) expect(title).toBe(titles.get(matter));
    });

    test('follow one another without a gap, however long', async () => {
      const all = await items({});
      for (const limit of [1, 2, 3]) {
        const walked: (typeof all)[number][] = [];
        for (;;) {
          const last = walked.at(-1);
          const page = await listItems(
            database,
            'pages',
            'agreement',
            {},
            last ? [last.place, last.ordinal] : null,
            limit,
          );
          walked.push(...page);
          if (page.length < limit) break;
        }
        expect(walked).toEqual(all);
      }
    });

    test('are limited by each filter', async () => {
      const all = await items({});
      const [first] = all;
      expect(await items({ matter: first!.matter })).toEqual(
        all.filter(({ matter }) => matter === first!.matter),
      );
      expect(await items({ status: 'reached' })).toEqual(all.filter(({ item }) => item.status === 'reached'));
      expect(await items({ min_outlets: 2 })).toEqual(all.filter(({ outlets }) => outlets >= 2));
      const outlet = all.find((row) => row.outlet !== null)!.outlet!;
      expect(await items({ outlet: outlet.toUpperCase() })).toEqual(
        all.filter((row) => row.outlet === outlet),
      );
      expect(await items({ since: '2026-11-03T00:00:00.000Z' })).toEqual(
        all.filter(({ dated }) => dated >= '2026-11-03'),
      );
      const party = first!.item.parties[0]!;
      const withParty = all.filter(({ item }) => item.parties.some(({ id }) => id === party.id));
      expect(withParty.length).toBeGreaterThan(0);
      expect(await items({ party: party.id })).toEqual(withParty);
      expect(await items({ party: party.name.toUpperCase() })).toEqual(withParty);
      for (const none of [{ party: 'nobody' }, { outlet: '%' }, { matter: '' }, { status: 'x' }]) {
        expect(await items(none)).toEqual([]);
      }
    });

    test('are found by their words, and by nothing that stands for something else', async () => {
      const [first] = await items({});
      const word = first!.item.evidence[0]!.text.split(' ').at(-1)!;
      expect((await items({ q: word.toUpperCase() })).length).toBeGreaterThan(0);
      for (const q of [
        '"',
        '*',
        "' OR 1=1 --",
        'words : x',
        'NEAR(a b)',
        `${word} NOT x`,
        '(',
        'zzz*',
        '^',
        '-',
        '',
      ]) {
        expect(await items({ q })).toEqual([]);
      }
      expect(await items({ q: `${word}" OR "a` })).toEqual([]);
    });

    test('list quotes, speakers, matters and articles of this dossier alone', async () => {
      const dossier = compileDossier(await Promise.all(madeUp.map((article) => analyze(article))));
      const quotes = await listQuotes(database, 'pages', {}, null, 100);
      expect(quotes).toHaveLength(dossier.quotes.length);
      const matters = await listMatters(database, 'pages', {}, null, 100);
      expect(matters.map(({ matter }) => matter.id).sort()).toEqual(
        dossier.matters.map(({ id }) => id).sort(),
      );
      const articles = await listArticles(database, 'pages', {}, null, 100);
      expect(articles.map(({ id }) => id)).toEqual(madeUp.map(({ id }) => id).reverse());
      expect(await listArticles(database, 'pages', { matter: matters[0]!.matter.id }, null, 100)).not.toEqual(
        [],
      );
      const speakers = await listSpeakers(database, 'pages', {}, null, 100);
      const quoted = dossier.quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : []));
      expect(speakers.map(({ id }) => id)).toEqual([...new Set(quoted)].sort());
      const [speaker] = speakers;
      expect(await listQuotes(database, 'pages', { speaker: speaker!.id }, null, 100)).toHaveLength(
        speaker!.quotes,
      );
      expect(await listQuotes(database, 'pages', { q: 'fish', type: 'direct' }, null, 100)).toEqual(
        quotes.filter(({ quote }) => quote.type === 'direct' && /\bfish\b/i.test(JSON.stringify(quote))),
      );
      expect(await listMatters(database, 'pages', { min_outlets: 99 }, null, 100)).toEqual([]);
      const [latest] = await latestChanges(database, 'pages', 1);
      expect(latest).toMatchObject({ revision: madeUp.length, ordinal: 0 });
    });
  });
}
