import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../schema/analysis.ts';
import { compileDossier } from './compile-dossier.ts';
import { createDossierBuilder } from './create-dossier-builder.ts';

const word = fc.constantFrom(
  'ferry',
  'line',
  'fishing',
  'quotas',
  'harbour',
  'dues',
  'deal',
  'tariffs',
  'the',
  'on',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const name = fc.constantFrom(
  'Norland',
  'Sudria',
  'Jane Roe',
  'Roe',
  'Janne Roe',
  'NFB',
  'Norland Fisheries Board',
);
const excerpt = (text: string) => ({ start: 0, end: text.length, text });
const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-');
const parties = fc
  .uniqueArray(name, { maxLength: 3 })
  .map((names) => names.map((one) => ({ id: slug(one), name: one })));
const item = fc.record({
  parties,
  matter: phrase,
  summary: phrase,
  evidence: phrase.map((text) => [excerpt(text)]),
  attributedTo: fc.constant(null),
  background: fc.boolean(),
  rule: fc.constant('test'),
  cues: fc.constant([]),
  conditions: fc.array(
    phrase.map((text) => excerpt(`if ${text}`)),
    { maxLength: 2 },
  ),
  dates: fc.array(
    fc.record({ date: fc.constantFrom('2026-06', '2026-06-03'), deadline: fc.boolean() }).map((one) => ({
      ...excerpt('June'),
      ...one,
    })),
    { maxLength: 2 },
  ),
  amounts: fc.array(
    fc.record({ value: fc.nat(40), unit: fc.constantFrom('ferry', '%') }).map((one) => ({
      ...excerpt(`${one.value} ${one.unit}`),
      ...one,
    })),
    { maxLength: 2 },
  ),
  why: phrase,
});
const agreements = fc.array(
  fc.record({
    item,
    status: fc.constantFrom('reached' as const, 'in_principle' as const, 'pledge' as const),
  }),
  { maxLength: 4 },
);
const openIssues = fc.array(
  fc.record({ item, status: fc.constantFrom('disputed' as const, 'pending' as const) }),
  { maxLength: 4 },
);
const quotes = fc.array(
  fc.record({
    type: fc.constantFrom('mixed' as const, 'indirect' as const),
    speaker: fc.option(name),
    text: fc
      .tuple(fc.constantFrom('mistaken', 'false', 'wrong'), fc.constantFrom('the treaty', 'the ferry line'))
      .map(([adjective, thing]) => `a "${adjective} view of ${thing}"`),
  }),
  { maxLength: 3 },
);
const report = fc
  .record({
    quotes,
    agreements,
    openIssues,
    names: fc.uniqueArray(name, { maxLength: 4 }),
    published: fc.option(fc.constantFrom('2026-05-01', '2026-05-02')),
    text: fc.array(phrase, { maxLength: 12 }).map((phrases) => `${phrases.join(' ')}.`),
  })
  .map(
    ({ quotes, agreements, openIssues, names, published, text }): Omit<Analysis, 'id'> => ({
      schema: 'parley/analysis@1',
      article: { headline: null, outlet: null, published, url: null, language: 'en', text },
      actors: names.map((one) => ({
        id: slug(one),
        name: one,
        aliases: [],
        kind: one.includes('Roe') ? 'person' : 'organisation',
        role: one.includes('Roe') ? 'fisheries minister' : null,
        party: null,
      })),
      quotes: quotes.map(({ type, speaker, text }, at) => ({
        id: `q${at}`,
        type,
        content: [{ start: 0, end: text.length, text }],
        cue: [],
        source: [],
        speaker: speaker && { id: slug(speaker), name: speaker, role: null, party: null },
        hearer: [],
        accounts: [],
        rule: 'test',
      })),
      agreements: agreements.map((one, at) => ({ ...one.item, id: `a${at}`, status: one.status })),
      openIssues: openIssues.map((one, at) => ({
        ...one.item,
        id: `o${at}`,
        status: one.status,
        positions: [],
      })),
      furniture: [],
      notes: [],
    }),
  );
const reports = fc
  .array(report, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, at): Analysis => ({ ...one, id: `article-${at}` })));
const shuffled = reports.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    visitors: fc.shuffledSubarray(all),
    drafts: fc.array(report, { maxLength: all.length }),
  }),
);

test('the dossier is the same in whatever order articles come, and whatever was there in between', () => {
  fc.assert(
    fc.property(shuffled, ({ all, order, visitors, drafts }) => {
      const expected = compileDossier(all);
      const builder = createDossierBuilder();
      for (const visitor of visitors) builder.add({ ...visitor, id: `visitor-${visitor.id}` });
      for (const [at, draft] of drafts.entries()) builder.add({ ...draft, id: `article-${at}` });
      for (const [at, analysis] of order.entries()) {
        builder.add(analysis);
        if (at % 2 === 0) builder.dossier();
      }
      for (const { id } of visitors) builder.remove(`visitor-${id}`);
      expect(builder.dossier()).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

const crowd = fc
  .array(report, { minLength: 40, maxLength: 50 })
  .map((all) => all.map((one, at): Analysis => ({ ...one, id: `article-${at}` })));

test('the same where so many share a word that only some of them are compared', () => {
  fc.assert(
    fc.property(crowd, fc.nat(), (all, turn) => {
      const builder = createDossierBuilder();
      const at = turn % all.length;
      for (const analysis of [...all.slice(at), ...all.slice(0, at)].reverse()) builder.add(analysis);
      for (const { id } of all.slice(0, 10)) builder.remove(id);
      builder.dossier();
      for (const analysis of all.slice(0, 10)) builder.add(analysis);
      expect(builder.dossier()).toEqual(compileDossier(all));
    }),
    { numRuns: 20 },
  );
});

test('every item is a mention of exactly one matter', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const told = compileDossier(all).matters.flatMap(({ mentions }) =>
        mentions.map(({ article, item: id }) => `${article} ${id}`),
      );
      const items = all.flatMap(({ id, agreements, openIssues }) =>
        [...agreements, ...openIssues].map((one) => `${id} ${one.id}`),
      );
      expect(told.sort()).toEqual(items.sort());
    }),
  );
});

test('a mention says of its item what the article says', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const items = new Map(
        all.flatMap(({ id, agreements, openIssues }) =>
          [...agreements, ...openIssues].map((one) => [`${id} ${one.id}`, one] as const),
        ),
      );
      for (const { mentions } of compileDossier(all).matters) {
        for (const { article, item, kind: _, attributedTo: __, ...told } of mentions) {
          expect(items.get(`${article} ${item}`)).toMatchObject(told);
        }
      }
    }),
  );
});
