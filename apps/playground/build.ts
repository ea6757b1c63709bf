import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { briefingPolicy } from '@parley/core';
import { build, type Plugin, transform } from 'esbuild';

/** The articles in `seeds/`, for a first try: `import { EXAMPLES } from 'virtual:examples'`. */
const examples: Plugin = {
  name: 'examples',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:examples$/ }, ({ path }) => ({ path, namespace: 'examples' }));
    onLoad({ filter: /.*/, namespace: 'examples' }, async () => {
      const folder = new URL('../../seeds/', import.meta.url);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
      const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
      const articles = names.map((name, index) => ({ name, text: texts[index] }));
      return { contents: `export const EXAMPLES = ${JSON.stringify(articles)};` };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  bundle: true,
  platform: 'browser',
  target: 'es2023',
  format: 'iife',
  minify: true,
  legalComments: 'none',
  write: false,
  plugins: [examples],
  logLevel: 'warning',
});
// Inside a page "<!--" would change how the end of the script is found.
const script = outputFiles[0]!.text.trim().replaceAll('<!--', '\\x3c!--');
const { code } = await transform(await readFile('src/page.css', 'utf8'), { loader: 'css', minify: true });
const style = code.trim();

// The briefing is shown inside this page and falls under its policy: its style must be allowed too.
const briefingStyle = /style-src ('sha256-[^']+')/.exec(briefingPolicy)?.[1];
if (briefingStyle === undefined) throw new Error('The briefing names no hash of its style any more');
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)} ${briefingStyle}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const template = await readFile('src/page.html', 'utf8');
const page = template
  .replace('POLICY', () => policy)
  .replace('<!-- style -->', () => `<style>${style}</style>`)
  .replace('<!-- script -->', () => `<script>${script}</script>`);
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await writeFile('dist/playground.html', page);

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
