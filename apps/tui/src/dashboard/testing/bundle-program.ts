import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Make one file of a small program that is written against this folder's modules; its path comes back. */
export async function bundleProgram(name: string, program: string): Promise<string> {
  const folder = fileURLToPath(new URL('../../../.vitest/programs/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}${name}.mjs`;
  await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
  });
  return outfile;
}
