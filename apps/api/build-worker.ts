import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

// The worker as modules: what is imported on first use (the weights, the readers of pages) stays a module of its own, which
// workerd compiles when it is asked for. In one file it would be part of every start. wrangler runs this before it deploys.
const folder = 'dist/edge';

await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: ['src/worker.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2024',
  platform: 'browser',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:workers'],
  logLevel: 'warning',
});
