import { buildWhenStale } from './build-when-stale.ts';

// The scorer reads the core as it is built, so the core comes first.
if (buildWhenStale('@parley/core')) await import('../packages/eval/src/main.ts');
else process.exitCode = 1;
