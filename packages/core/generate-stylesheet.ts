import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const SOURCE = new URL('src/render/html/briefing.css', import.meta.url);

/** Where the module lies that this program writes. */
export const STYLESHEET_FILE = new URL('src/render/html/generated/stylesheet.ts', import.meta.url);

if (import.meta.main) writeFileSync(STYLESHEET_FILE, stylesheetModule());

/** The text of the module: the briefing's stylesheet, minified, and its hash for a Content-Security-Policy. */
export function stylesheetModule(): string {
  const { code } = transformSync(readFileSync(SOURCE, 'utf8'), { loader: 'css', minify: true });
  const css = code.trim();
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  return `// Written by generate-stylesheet.ts from briefing.css; run \`pnpm generate\`.

/** The briefing's style, and its hash as a Content-Security-Policy names it. */
export const stylesheet = {
  css: ${JSON.stringify(css)},
  hash: '${hash}',
} as const;
`;
}
