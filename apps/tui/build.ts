import { appendFile, chmod, readFile, rm } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { bundledLicences } from './bundled-licences.ts';

/** Ink asks for React's developer tools only when they are installed; the bundle has none. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'without-devtools' }));
    onLoad({ filter: /.*/, namespace: 'without-devtools' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * Yoga has its WebAssembly in its own text, and yet unpacks it by `fetch`, for which Node loads all of its HTTP: a
 * tenth of a start. Without `fetch` it unpacks it directly.
 */
const withoutFetch: Plugin = {
  name: 'without-fetch',
  setup({ onLoad }) {
    onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replaceAll('"function"!=typeof fetch', 'true');
      if (contents === source) throw new Error(`${path} asks for fetch in another way now`);
      return { contents };
    });
  },
};

const outfile = 'dist/parley.js';

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  legalComments: 'external',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  banner: {
    js: [
      '#!/usr/bin/env node',
      // Packages in the bundle that are CommonJS call `require` for Node's own modules.
      "import { createRequire as parleyCreateRequire } from 'node:module';",
      'const require = parleyCreateRequire(import.meta.url);',
    ].join('\n'),
  },
  plugins: [withoutDevtools, withoutFetch],
  logLevel: 'warning',
});
await appendFile(`${outfile}.LEGAL.txt`, await bundledLicences(Object.keys(metafile.inputs)));
await chmod(outfile, 0o755);
