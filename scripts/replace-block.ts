import { readFileSync, writeFileSync } from 'node:fs';

/** Write a file anew with other content between `<!-- name -->` and `<!-- /name -->`. Throws where it has no such block. */
export function replaceBlock(file: string, name: string, content: string): void {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${file} has no block ${open} … ${close}`);
  writeFileSync(file, `${text.slice(0, start)}${open}\n${content}\n${text.slice(end)}`);
}
