import { describe, expect, test } from 'vitest';
import type { Actor } from '../schema/actor.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Analysis } from '../schema/analysis.ts';
import { Dossier } from '../schema/dossier.ts';
import type { Party } from '../schema/item.ts';
import type { OpenIssue } from '../schema/open-issue.ts';
import { compileDossier } from './compile-dossier.ts';

const parties = [
  { id: 'northport', name: 'Northport' },
  { id: 'southport', name: 'Southport' },
];
const shared = {
  parties,
  summary: '',
  evidence: [{ start: 0, end: 5, text: 'Ferry' }],
  attributedTo: null,
  background: false,
  rule: 'test',
  cues: [],
  conditions: [],
  dates: [],
  amounts: [],
  why: 'test',
};
const agreement = (matter: string, rest: Partial<Agreement> = {}): Agreement => ({
  ...shared,
  id: 'a1',
  matter,
  status: 'reached',
  ...rest,
});
const openIssue = (matter: string, rest: Partial<OpenIssue> = {}): OpenIssue => ({
  ...shared,
  id: 'o1',
  matter,
  status: 'disputed',
  positions: [],
  ...rest,
});
const country = ({ id, name }: Party): Actor => ({
  id,
  name,
  aliases: [],
  kind: 'country',
  role: null,
  party: null,
});
const report = (id: string, rest: Partial<Analysis>): Analysis => ({
  schema: 'parley/analysis@1',
  id,
  article: { headline: null, outlet: null, published: null, url: null, language: 'en', text: 'Ferry talks.' },
  actors: [],
  quotes: [],
  agreements: [],
  openIssues: [],
  furniture: [],
  notes: [],
  ...rest,
});

describe('matters', () => {
  test('two reports of one matter are one, with the silent report named', () => {
    const dossier = compileDossier([
      report('post', { agreements: [agreement('the ferry line')] }),
      report('echo', { agreements: [agreement('a ferry line')] }),
      report('mail', {}),
    ]);
    expect(Dossier.parse(dossier).matters).toMatchObject([
      {
        id: 'a-ferry-line',
        state: 'agreed',
        parties: ['northport', 'southport'],
        reports: { of: 3, in: ['echo', 'post'], silent: ['mail'] },
      },
    ]);
  });

  test('matters of other words or other parties stay apart', () => {
    const others = [
      { id: 'eastport', name: 'Eastport' },
      { id: 'westport', name: 'Westport' },
    ];
    const dossier = compileDossier([
      report('post', {
        actors: [...parties, ...others].map(country),
        agreements: [
          agreement('ferry line'),
          agreement('fishing quotas'),
          agreement('ferry line', { parties: others }),
        ],
      }),
    ]);
    expect(dossier.matters.map(({ id }) => id)).toEqual(['ferry-line', 'fishing-quotas', 'ferry-line-2']);
  });

  test('one country alone joins no reports of different talks, unless they use the same phrase', () => {
    const [northport] = parties;
    const talks = (id: string, name: string, matter: string) => {
      const pair = [northport!, { id: name.toLowerCase(), name }];
      return report(id, { actors: pair.map(country), agreements: [agreement(matter, { parties: pair })] });
    };
    const titles = (...reports: readonly Analysis[]) =>
      compileDossier(reports).matters.map(({ title }) => title);
    expect(titles(talks('post', 'Southport', 'ferry'), talks('echo', 'Eastport', 'ferry'))).toHaveLength(2);
    expect(
      titles(talks('post', 'Southport', 'ferry line'), talks('echo', 'Eastport', 'ferry line')),
    ).toHaveLength(1);
  });

  test('what most reports tell comes first', () => {
    const dossier = compileDossier([
      report('post', { agreements: [agreement('fishing quotas'), agreement('ferry line')] }),
      report('echo', { agreements: [agreement('ferry line')] }),
    ]);
    expect(dossier.matters.map(({ id }) => id)).toEqual(['ferry-line', 'fishing-quotas']);
  });

  test('agreed in one report and open in another: the reports differ, and both readings are shown', () => {
    const dossier = compileDossier([
      report('post', { agreements: [agreement('fishing quotas')] }),
      report('echo', { openIssues: [openIssue('fishing quota')] }),
    ]);
    expect(dossier.matters[0]?.state).toBe('differ');
    expect(dossier.differences).toMatchObject([
      {
        matter: 'fishing-quota',
        kind: 'status',
        readings: [
          { article: 'echo', reading: 'disputed' },
          { article: 'post', reading: 'reached' },
        ],
      },
    ]);
  });

  test('open and agreed in one report alone is unresolved, not a difference between reports', () => {
    const dossier = compileDossier([
      report('post', {
        agreements: [agreement('fishing quotas')],
        openIssues: [openIssue('fishing quotas')],
      }),
    ]);
    expect(dossier.matters.map(({ state }) => state)).toEqual(['unresolved']);
    expect(dossier.differences).toEqual([]);
  });

  test('history does not decide the state, unless nothing else is told', () => {
    const past = openIssue('ferry line', { background: true });
    const states = (rest: Partial<Analysis>) =>
      compileDossier([report('post', rest)]).matters.map(({ state, background }) => [state, background]);
    expect(states({ agreements: [agreement('ferry line')], openIssues: [past] })).toEqual([
      ['agreed', false],
    ]);
    expect(states({ openIssues: [past] })).toEqual([['unresolved', true]]);
  });
});

test('one actor has all the names that the reports give it', () => {
  const actor = { id: 'jane-roe', name: 'Jane Roe', kind: 'person', role: null, party: null } as const;
  const dossier = compileDossier([
    report('post', { actors: [{ ...actor, aliases: ['Roe'] }] }),
    report('echo', { actors: [{ ...actor, aliases: ['Ms Roe'], role: 'mayor' }] }),
  ]);
  expect(dossier.actors).toEqual([
    {
      ...actor,
      aliases: ['Ms Roe', 'Roe'],
      role: 'mayor',
      variants: ['echo', 'post'].map((article) => ({
        article,
        id: 'jane-roe',
        name: 'Jane Roe',
        reason: 'same-name',
      })),
    },
  ]);
});

test('the timeline follows the dates of the reports', () => {
  const told = (id: string, published: string, rest: Partial<Analysis>) => {
    const { article } = report(id, {});
    return report(id, { article: { ...article, published }, ...rest });
  };
  const dossier = compileDossier([
    told('later', '2024-05-02', { agreements: [agreement('ferry line')] }),
    told('first', '2024-05-01T10:00:00Z', { openIssues: [openIssue('ferry line')] }),
  ]);
  expect(dossier.timeline).toEqual([
    { date: '2024-05-01', of: 'publication', matter: 'ferry-line', state: 'unresolved', article: 'first' },
    { date: '2024-05-02', of: 'publication', matter: 'ferry-line', state: 'agreed', article: 'later' },
  ]);
});

test('the timeline has the days that reports name for a matter, history aside', () => {
  const dates = [{ start: 0, end: 5, text: 'in May', date: '2024-05', deadline: false }];
  const dossier = compileDossier([
    report('post', { agreements: [agreement('ferry line', { dates })] }),
    report('echo', { openIssues: [openIssue('ferry line', { dates, background: true })] }),
  ]);
  expect(dossier.timeline).toEqual([
    { date: '2024-05', of: 'event', matter: 'ferry-line', state: 'agreed', article: 'post' },
  ]);
});

describe('differences', () => {
  const dated = (date: string, deadline = true) => [{ start: 0, end: 5, text: date, date, deadline }];
  const readings = (one: Partial<Agreement>, other: Partial<Agreement>, actors: readonly Actor[] = []) =>
    compileDossier([
      report('echo', { actors, agreements: [agreement('ferry line', one)] }),
      report('post', { actors, agreements: [agreement('ferry line', other)] }),
    ]).differences.map(({ kind, about, readings }) => [
      kind,
      about,
      ...readings.map(({ reading }) => reading),
    ]);

  test('of date: two deadlines for one point', () => {
    expect(readings({ dates: dated('2024-05-01') }, { dates: dated('2024-06-01') })).toEqual([
      ['date', 'deadline', '2024-05-01', '2024-06-01'],
    ]);
  });

  test('none between a month and a day in it, a deadline and a day, days that both tell', () => {
    expect(readings({ dates: dated('2024-05') }, { dates: dated('2024-05-01') })).toEqual([]);
    expect(readings({ dates: dated('2024-05-01') }, { dates: dated('2024-06-01', false) })).toEqual([]);
    const both = [...dated('2024-05-01'), ...dated('2024-06-01')];
    expect(readings({ dates: both }, { dates: dated('2024-06-01') })).toEqual([]);
  });

  const [north, south] = parties as [Party, Party];
  const east = { id: 'eastport', name: 'Eastport' };
  const west = { id: 'westport', name: 'Westport' };
  const countries = [north, south, east, west].map(country);

  test('of party: each report has a country that the other one does not have', () => {
    expect(readings({ parties: [north, east] }, { parties: [north, west] }, countries)).toEqual([
      ['party', 'ferry line', 'Northport, Eastport', 'Northport, Westport'],
    ]);
  });

  test('none where one report only names fewer countries', () => {
    expect(readings({ parties: [north, south] }, { parties: [north, south, east] }, countries)).toEqual([]);
  });
});
