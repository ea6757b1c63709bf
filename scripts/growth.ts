// Shows that time grows no faster than the text, whatever the text: pnpm run growth [door]
import { buildWhenStale } from './build-when-stale.ts';

if (['@parley/core', '@parley/reading'].every(buildWhenStale)) {
  const { runGrowth } = await import('../packages/bench/src/growth/run-growth.ts');
  const offenders = await runGrowth(process.argv.slice(2).join(' '), console.log);
  for (const offender of offenders) console.error(`grows faster than the text: ${offender}`);
  process.exitCode = offenders.length === 0 ? 0 : 1;
} else process.exitCode = 1;
