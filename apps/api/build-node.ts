import { cp, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

// The Node service as one folder: the bundle, the migrations, and the packages that hold SQLite's machine code.
const folder = 'dist/node';

await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: ['src/node.ts', 'src/back-up.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['libsql'],
  banner: {
    // Packages in the bundle that are CommonJS call `require` for Node's own modules.
    js: "import { createRequire as parleyCreateRequire } from 'node:module';\nconst require = parleyCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await cp('migrations', join(folder, 'migrations'), { recursive: true });

const client = createRequire(import.meta.url).resolve('@libsql/client');
const libsql = await realpath(dirname(createRequire(client).resolve('libsql')));
const packages = dirname(libsql);
for (const name of ['libsql', 'detect-libc', '@neon-rs', '@libsql']) {
  await cp(join(packages, name), join(folder, 'node_modules', name), { recursive: true, dereference: true });
}
