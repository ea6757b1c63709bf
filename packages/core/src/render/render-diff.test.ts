import { expect, test } from 'vitest';
import type { DossierDiff } from '../schema/dossier-diff.ts';
import { renderDiff } from './render-diff.ts';

const diff: DossierDiff = {
  schema: 'parley/diff@1',
  articles: { added: ['echo'], removed: [] },
  changes: [
    {
      kind: 'new',
      matter: 'ferry',
      title: 'ferry\u001b[31m line',
      before: null,
      after: 'agreed',
      articles: ['echo'],
    },
    {
      kind: 'reopened',
      matter: 'quotas',
      title: 'quotas',
      before: 'agreed',
      after: 'unresolved',
      articles: ['post', 'echo'],
    },
  ],
};

test('changes stand under their kind, with the states before and after, and no control character', () => {
  const text = renderDiff(diff);
  expect(text).toMatch(
    /^1 report more · 0 fewer\n\nReopened \(1\)\n.+quotas: .+ → .+ \(post, echo\)\n\nNew \(1\)\n/u,
  );
  expect(text).not.toContain('\u001b');
});

test('nothing changed is said so', () => {
  expect(renderDiff({ ...diff, changes: [] })).toContain('No matter changed.');
});
