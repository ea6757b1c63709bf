import { expect, test } from 'vitest';
import { actorBook } from './actor-book.ts';

test('actors of one slug have ids of their own, those that another name takes left out', () => {
  const book = actorBook();
  const ids = ['Ida Moss', 'Ida-Moss', 'Ida Moss 3', 'Ida & Moss', 'Ida/Moss'].map(
    (name) => book.actor(name, 'person').id,
  );
  expect(ids).toEqual(['ida-moss', 'ida-moss-2', 'ida-moss-3', 'ida-moss-4', 'ida-moss-5']);
});

test('twenty thousand names of one slug are no trouble', () => {
  const book = actorBook();
  for (let marks = 1; marks <= 20_000; marks++)
    book.actor(`Moss ${'&'.repeat(marks % 150)} ${'+'.repeat(marks / 150)}`, 'group');
  expect(book.drafts.size).toBe(20_000);
});
