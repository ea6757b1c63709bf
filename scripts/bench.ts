// Times Parley beside others and stage by stage, prints it, and writes it into README.md: pnpm run bench
import { buildWhenStale } from './build-when-stale.ts';
import { replaceBlock } from './replace-block.ts';

if (buildWhenStale('@parley/syntax')) {
  const { runBench } = await import('../packages/bench/src/run-bench.ts');
  const tables = await runBench();
  console.log(tables);
  replaceBlock('README.md', 'bench', tables);
} else process.exitCode = 1;
