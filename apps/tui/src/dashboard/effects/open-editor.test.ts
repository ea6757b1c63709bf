import { expect, test } from 'vitest';
import { editorCommand, openEditor } from './open-editor.ts';

test.each([
  [{}, ['vi', ['+7', 'a.txt']]],
  [{ EDITOR: 'nano' }, ['nano', ['+7', 'a.txt']]],
  [{ EDITOR: 'vi', VISUAL: 'code -n' }, ['code', ['-n', '--wait', '--goto', 'a.txt:7']]],
  [{ EDITOR: '/usr/bin/hx' }, ['/usr/bin/hx', ['a.txt:7']]],
] as const)('%j opens the line with %j', (environment, command) => {
  expect(editorCommand('a.txt', 7, environment)).toEqual(command);
});

test('a file whose name begins with a dash is no option', () => {
  expect(editorCommand('-rf.txt', 1, {})).toEqual(['vi', ['+1', './-rf.txt']]);
});

test('an editor that is not there is told of', async () => {
  expect(await openEditor('a.txt', 1, { EDITOR: 'no-such-editor' })).toBe(
    'no-such-editor cannot be started; set EDITOR to your editor',
  );
});
