import { describe, expect, test } from 'vitest';
import type { Actor } from '../../schema/actor.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { ActorRuling } from '../../schema/dossier.ts';
import { slug } from '../../text/slug.ts';
import { createActorBook } from './actor-book.ts';
import { nameNode } from './name-node.ts';
import { NAME_RULES } from './name-rules.ts';

const actor = (rest: Partial<Actor>): Actor => ({
  id: slug(rest.name ?? ''),
  name: '',
  aliases: [],
  kind: 'person',
  role: null,
  party: null,
  ...rest,
});
const report = (id: string, ...actors: readonly Partial<Actor>[]): Analysis => ({
  schema: 'parley/analysis@1',
  id,
  article: { headline: null, outlet: null, published: null, url: null, language: 'en', text: '' },
  actors: actors.map(actor),
  quotes: [],
  agreements: [],
  openIssues: [],
  furniture: [],
  notes: [],
});
const byId = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const merge = (reports: readonly Analysis[], rulings: readonly ActorRuling[] = []) => {
  const book = createActorBook(byId, rulings);
  for (const analysis of reports) book.add(analysis);
  return book.merged();
};
/** Whom each article's actors were merged into, and why. */
const merged = (...parameters: Parameters<typeof merge>) =>
  merge(...parameters).actors.map(({ id, variants }) => [
    id,
    ...variants.map(({ article, id, reason }) => `${article}:${id} ${reason}`),
  ]);

describe.each(NAME_RULES)('$reason', ({ example, counterexample, holds }) => {
  const judge = (pair: typeof example, usual: number) => {
    const [name, fuller] = pair.map((rest, at) => {
      const variants = Array.from({ length: at === 1 ? usual : 1 }, (_, index) => ({
        article: `${at}-${index}`,
        actor: actor(rest),
        partyId: rest.party ?? null,
      }));
      return nameNode(actor(rest).id, variants);
    });
    return holds(name!, fuller!);
  };

  test('holds of its example', () => {
    expect(judge(example, 2)).toBe(true);
  });

  test('does not hold of its counterexample', () => {
    expect(judge(counterexample, 2)).toBe(false);
  });
});

const jane = { name: 'Jane Roe', role: 'minister of ports', party: 'Norland' };

test('names with and without accents are one, and say so', () => {
  expect(merged([report('a', { name: 'Lü Roe' }), report('b', { name: 'Lu Roe' })])).toEqual([
    ['lu-roe', 'a:lu-roe same-name', 'b:lu-roe diacritics'],
  ]);
});

test('a misspelt name joins the one that more articles use', () => {
  const reports = [report('a', jane), report('b', { ...jane, name: 'Janne Roe' }), report('c', jane)];
  expect(merged(reports)).toEqual([
    ['jane-roe', 'a:jane-roe same-name', 'c:jane-roe same-name', 'b:janne-roe misspelling'],
  ]);
});

test('people of different given names stay two, however alike their names and offices', () => {
  const reports = [report('a', jane), report('b', { ...jane, name: 'John Roe' })];
  expect(merged(reports).map(([id]) => id)).toEqual(['jane-roe', 'john-roe']);
});

test('whom one article tells apart is not a misspelling', () => {
  const reports = [report('a', jane, { ...jane, name: 'Janne Roe' }), report('b', jane)];
  expect(merged(reports).map(([id]) => id)).toEqual(['jane-roe', 'janne-roe']);
});

test('a surname means nobody when it may mean two', () => {
  const reports = [report('a', jane), report('b', { name: 'John Roe' }), report('c', { name: 'Roe' })];
  expect(merged(reports).map(([id]) => id)).toEqual(['jane-roe', 'john-roe', 'roe']);
});

test('people without a name are somebody else in each article', () => {
  expect(merged([report('a', { name: 'an official' }), report('b', { name: 'an official' })])).toHaveLength(
    2,
  );
});

describe('rulings', () => {
  const reports = [report('a', jane), report('b', { name: 'Roe' }), report('c', { name: 'Zoe Smith' })];

  test('split a variant off, and leave all else', () => {
    const apart = [{ one: { id: 'roe', article: 'b' }, other: { id: 'jane-roe' }, same: false }];
    expect(merged(reports, apart)).toEqual([
      ['jane-roe', 'a:jane-roe same-name'],
      ['roe', 'b:roe same-name'],
      ['zoe-smith', 'c:zoe-smith same-name'],
    ]);
  });

  test('force a merge, and say that a user did', () => {
    const together = [{ one: { id: 'zoe-smith' }, other: { id: 'jane-roe' }, same: true }];
    expect(merged(reports, together)).toEqual([
      ['jane-roe', 'a:jane-roe same-name', 'c:zoe-smith user', 'b:roe surname'],
    ]);
  });

  test('tell two of one name apart', () => {
    const namesakes = [report('a', jane), report('b', jane)];
    const apart = [
      { one: { id: 'jane-roe', article: 'a' }, other: { id: 'jane-roe', article: 'b' }, same: false },
    ];
    const { actors, ids } = merge(namesakes, apart);
    expect(actors).toHaveLength(2);
    expect(ids.get('a')!.get('jane-roe')).not.toBe(ids.get('b')!.get('jane-roe'));
  });
});

test('what an article does not touch stays the same object, and what it takes along goes with it', () => {
  const book = createActorBook(byId);
  for (const analysis of [
    report('a', jane),
    report('b', { name: 'Roe' }),
    report('c', { name: 'Zoe Smith' }),
  ]) {
    book.add(analysis);
  }
  const before = book.merged();
  book.add(report('d', { name: 'John Roe' }));
  const after = book.merged();
  expect(after.actors.map(({ id }) => id)).toEqual(['jane-roe', 'john-roe', 'roe', 'zoe-smith']);
  expect(after.actors.at(-1)).toBe(before.actors.at(-1));
  expect(after.ids.get('c')).toBe(before.ids.get('c'));
  book.remove('d');
  expect(book.merged().actors).toEqual(before.actors);
});
