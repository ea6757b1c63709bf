import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of all packages that the files of a bundle come from, each in full where the package has it.
 * @throws Error for a package that names no licence.
 */
export async function bundledLicences(files: readonly string[]): Promise<string> {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const licences = await Promise.all([...folders].sort().map(licenceOf));
  return `\nLicences of the bundled packages:\n\n${[...new Set(licences)].join('\n')}`;
}

/** The folder of the installed package that a file belongs to; null for the project's own files. */
function packageFolder(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  const licence = file === undefined ? declared(manifest) : await readFile(join(folder, file), 'utf8');
  return `${manifest.name} ${manifest.version}\n${'-'.repeat(72)}\n${licence.trim()}\n`;
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
