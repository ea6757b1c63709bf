import { expect, test } from 'vitest';
import type { Dossier, Matter, MatterState } from '../schema/dossier.ts';
import { compareDossiers } from './compare-dossiers.ts';

const matter = (id: string, state: MatterState, articles = ['post'], rest: Partial<Matter> = {}): Matter => ({
  id,
  title: id,
  state,
  parties: ['norland', 'sudria'],
  background: false,
  mentions: articles.map((article) => ({
    article,
    item: id,
    kind: 'agreement',
    status: 'reached',
    attributedTo: null,
    background: false,
    evidence: [{ start: 0, end: id.length, text: id }],
    conditions: [],
    dates: [],
    amounts: [],
    why: 'test',
  })),
  reports: { of: 1, in: articles, silent: [] },
  ...rest,
});
const dossier = (articles: readonly string[], ...matters: readonly Matter[]): Dossier => ({
  schema: 'parley/dossier@1',
  articles: articles.map((id) => ({
    id,
    headline: null,
    outlet: null,
    published: null,
    url: null,
    sameStoryAs: null,
  })),
  actors: [],
  matters,
  differences: [],
  quotes: [],
  timeline: [],
});
const kinds = (before: Dossier, after: Dossier) =>
  compareDossiers(before, after).changes.map(({ kind, matter: id }) => [kind, id]);

test.each([
  ['unresolved', 'agreed', 'agreed'],
  ['unresolved', 'in_principle', 'agreed'],
  ['agreed', 'unresolved', 'reopened'],
  ['agreed', 'differ', 'reopened'],
  ['in_principle', 'agreed', 'changed'],
  ['unresolved', 'differ', 'changed'],
] as const)('from %s to %s is %s', (before, after, kind) => {
  const [one, other] = [before, after].map((state) => dossier(['post'], matter('ferry line', state)));
  expect(kinds(one!, other!)).toEqual([[kind, 'ferry line']]);
});

test('what is new and what is told no longer', () => {
  const before = dossier(['post'], matter('ferry line', 'agreed'), matter('quotas', 'unresolved'));
  const after = dossier(
    ['post', 'echo'],
    matter('ferry line', 'agreed'),
    matter('dues', 'pledged', ['echo']),
  );
  const diff = compareDossiers(before, after);
  expect(diff.articles).toEqual({ added: ['echo'], removed: [] });
  expect(diff.changes).toMatchObject([
    { kind: 'new', matter: 'dues', before: null, after: 'pledged', articles: ['echo'] },
    { kind: 'dropped', matter: 'quotas', before: 'unresolved', after: null },
  ]);
});

test('a matter is known again by its tellings, whatever it is called, and else by its title', () => {
  const before = dossier(['post'], matter('ferry line', 'unresolved'));
  const renamed = matter('ferry line', 'agreed', ['post', 'echo'], { id: 'boats', title: 'boats' });
  expect(kinds(before, dossier(['post', 'echo'], renamed))).toEqual([['agreed', 'boats']]);
  expect(kinds(before, dossier(['echo'], matter('the ferry line', 'agreed', ['echo'])))).toEqual([
    ['agreed', 'the ferry line'],
  ]);
});

test('a matter of other parties is another one, and history is none', () => {
  const before = dossier(['post'], matter('ferry line', 'unresolved'));
  const others = matter('ferry line', 'agreed', ['echo'], { parties: ['westria'] });
  expect(kinds(before, dossier(['echo'], others)).map(([kind]) => kind)).toEqual(['new', 'dropped']);
  const past = matter('ferry line', 'agreed', ['post'], { background: true });
  expect(kinds(before, dossier(['post'], past)).map(([kind]) => kind)).toEqual(['dropped']);
});
