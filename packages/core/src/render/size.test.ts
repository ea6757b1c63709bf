import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the views that the API serves take at most 25 kB of its bundle', async () => {
  const contents = `
    export { renderCsv } from './csv/render-csv.ts';
    export { renderMatrixCsv } from './csv/render-matrix-csv.ts';
    export { renderHtml } from './render-html.ts';
    export { renderJsonLd } from './render-json-ld.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents).byteLength).toBeLessThanOrEqual(25_000);
});
