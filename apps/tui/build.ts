import { appendFile, chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
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

/**
 * Node loads a module of its own that is imported when the program starts, and with `node:http` its whole web platform: a
 * fifth of a start. Asked for with `require`, it is loaded with the part of the program that needs it.
 */
const builtinsOnUse: Plugin = {
  name: 'builtins-on-use',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path, namespace }) =>
      isBuiltin(path) && namespace !== 'builtins-on-use' ? { path, namespace: 'builtins-on-use' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'builtins-on-use' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** The syntax engine's weights are more than half of the program: packed, they are a third smaller. */
const packedWeights: Plugin = {
  name: 'packed-weights',
  setup({ onLoad }) {
    onLoad({ filter: /packages\/syntax\/dist\/weights\/\w+\.js$/ }, async ({ path }) => {
      const [exported, ...others] = Object.entries(await import(path));
      if (!exported || others.length > 0) throw new Error(`${path} has not one export`);
      const [name, weights] = exported;
      const packed = brotliCompressSync(JSON.stringify(weights), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
      });
      return {
        contents: [
          "import { brotliDecompressSync } from 'node:zlib';",
          `const packed = Buffer.from('${packed.toString('base64')}', 'base64');`,
          `export const ${name} = JSON.parse(brotliDecompressSync(packed).toString('latin1'));`,
        ].join('\n'),
      };
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
  plugins: [withoutDevtools, withoutFetch, builtinsOnUse, packedWeights],
  logLevel: 'warning',
});
await writeFile(outfile, inAscii(await readFile(outfile, 'utf8')));
await appendFile(`${outfile}.LEGAL.txt`, await bundledLicences(Object.keys(metafile.inputs)));
await chmod(outfile, 0o755);

/**
 * The program in ASCII, of which Node reads a character from a byte. What esbuild leaves are characters in regular
 * expressions, where an escape is the same.
 */
function inAscii(program: string): string {
  return program.replace(/[\u0080-\uffff]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
      throw new Error('a regular expression has a character beyond U+FFFF');
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
