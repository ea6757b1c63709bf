import { buildWhenStale } from './build-when-stale.ts';

const [subject] = process.argv.slice(2);
if (subject === 'syntax') {
  // The engine is scored from its sources, against treebanks: pnpm eval syntax FILE.conllu…
  process.argv.splice(2, 1);
  await import('../packages/syntax/eval/evaluate.ts');
} else if (buildWhenStale('@parley/eval')) {
  // The scorer reads the packages that it measures as they are built.
  await import('../packages/eval/src/main.ts');
} else process.exitCode = 1;
