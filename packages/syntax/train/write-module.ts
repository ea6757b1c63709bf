import { writeFileSync } from 'node:fs';

/** Writes a value as a module that exports it under `name` with the type `type`. */
export function writeModule(path: URL, name: string, type: string, from: string, value: object): void {
  const lines = [
    '// Written by the training; see WEIGHTS-LICENSE.md.',
    `import type { ${type} } from '${from}';`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};`,
    '',
  ];
  writeFileSync(path, lines.join('\n'));
}
