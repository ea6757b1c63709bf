import { buildWhenStale } from './build-when-stale.ts';

// The scorer reads the packages that it measures as they are built.
if (buildWhenStale('@parley/eval')) await import('../packages/eval/src/main.ts');
else process.exitCode = 1;
