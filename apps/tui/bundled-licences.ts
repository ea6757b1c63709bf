import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of all packages that the files of a bundle come from, each in full where the package has it; of the
 * workspace's own packages what they took over from others.
 * @throws Error for an installed package that names no licence.
 */
export async function bundledLicences(files: readonly string[]): Promise<string> {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const licences = await Promise.all([...folders].sort().map(licenceOf));
  return `\nLicences of what is bundled:\n\n${[...new Set(licences)].join('\n')}`;
}

/** The folder of the package that a file belongs to; null for a file of this package. */
function packageFolder(file: string): string | null {
  const installed = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file);
  return (installed ?? /^\.\.\/\.\.\/packages\/[^/]+/.exec(file))?.[0] ?? null;
}

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const names = (await readdir(folder)).filter((name) => /licen[cs]e/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const licence = texts.length === 0 ? declared(manifest) : texts.map((text) => text.trim()).join('\n\n');
  return `${manifest.name} ${manifest.version}\n${'-'.repeat(72)}\n${licence}\n`;
}

/** What a package without a licence file says of its licence. */
function declared({ name, license, author, repository }: Record<string, unknown>): string {
  if (typeof license !== 'string')
    throw new Error(`${name} names no licence, and may not be bundled without one`);
  return [license, author, repository]
    .filter((part) => part !== undefined)
    .map(plain)
    .join('\n');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : Object.values(value as object).join(', ');
}
