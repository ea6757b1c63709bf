import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { keyLabels } from '../dashboard/key-labels.ts';
import { keyTable } from '../dashboard/keys.ts';
import { commands } from './commands.ts';
import { manPage } from './man-page.ts';
import { options } from './options.ts';

const page = manPage(
  '1.2.3',
  keyTable.map((row) => ({ keys: keyLabels(row), help: row.help })),
);

test('every command, option and key is told of', () => {
  for (const { name } of commands) expect(page).toContain(`.B parley ${name}`.trim());
  for (const { name } of options) expect(page).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
  for (const { help } of keyTable) expect(page).toContain(help.replaceAll('-', '\\-'));
});

const hasRoff = spawnSync('groff', ['--version']).status === 0;

test.runIf(hasRoff)('roff has nothing to complain of', () => {
  const { stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-K', 'utf8'], {
    input: page,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('reads news articles about talks');
});
