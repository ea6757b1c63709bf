import { expect, test } from 'vitest';
import { dossier } from '../dossier.fixture.ts';
import { outletMatrix } from './outlet-matrix.ts';
import { partyMatrix } from './party-matrix.ts';

test('each outlet has a column, an article without one its own, and each cell is how that outlet alone has it', () => {
  const { rows, columns, cells } = outletMatrix(dossier);
  expect(columns.map(({ title }) => title)).toEqual(['The Courier', 'Herald', 'Port Wire', 'notes, part 2']);
  expect(rows.map(({ id }, row) => [id, ...cells[row]!])).toEqual([
    ['ferry-line', 'agreed', 'unresolved', 'agreed', 'silent'],
    ['fishing-quotas', 'unresolved', 'silent', 'silent', 'silent'],
    ['ten-boats', 'silent', 'pledged', 'silent', 'silent'],
    ['new-crane', 'silent', 'silent', 'silent', 'agreed'],
  ]);
});

test('two articles of one outlet share its column', () => {
  const articles = dossier.articles.map((article) => ({ ...article, outlet: 'Port Wire' }));
  const { columns, cells } = outletMatrix({ ...dossier, articles });
  expect(columns).toEqual([{ id: 'Port Wire', title: 'Port Wire' }]);
  expect(cells).toEqual([['differ'], ['unresolved'], ['pledged'], ['agreed']]);
});

test('each party has a column, those of most matters first; a party that is no known actor keeps its id', () => {
  const { rows, columns, cells } = partyMatrix(dossier);
  expect(columns).toEqual([
    { id: 'atlantis', title: 'Atlantis' },
    { id: 'lemuria', title: 'Lemuria' },
    { id: 'unlisted-party', title: 'unlisted-party' },
  ]);
  expect(rows.map(({ id }, row) => [id, ...cells[row]!])).toEqual([
    ['ferry-line', 'differ', 'differ', 'silent'],
    ['fishing-quotas', 'unresolved', 'silent', 'unresolved'],
    ['ten-boats', 'silent', 'pledged', 'silent'],
    ['new-crane', 'agreed', 'silent', 'silent'],
  ]);
});

test('where there are too many columns, those that say most are kept, in their order', () => {
  const { columns, cells } = outletMatrix(dossier, 2);
  expect(columns.map(({ title }) => title)).toEqual(['The Courier', 'Herald']);
  expect(cells[0]).toEqual(['agreed', 'unresolved']);
  expect(partyMatrix(dossier, 3)).toEqual(partyMatrix(dossier));
});
