import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { configPath } from './config-path.ts';
import { readConfig } from './read-config.ts';

test('the file is where XDG has it, a relative path aside', () => {
  expect(configPath({ XDG_CONFIG_HOME: '/etc/xdg' })).toBe('/etc/xdg/parley/config.json');
  expect(configPath({ XDG_CONFIG_HOME: 'here' })).toMatch(/\/\.config\/parley\/config\.json$/u);
});

test('without a file the settings are those of the program', () => {
  expect(readConfig('/no/such/file.json')).toMatchObject({ color: 'auto', ascii: false, keys: {} });
});

test('what the file says is taken over', () => {
  expect(read({ color: 'never', keys: { copy: ['c', 'ctrl-y'] } })).toMatchObject({
    color: 'never',
    keys: { copy: ['c', 'ctrl-y'] },
  });
});

test.each([
  ['{', /config\.json: is not JSON/u],
  [{ colour: 'never' }, /Unrecognized key: "colour"/u],
  [{ color: 'sometimes' }, /color: Invalid option/u],
  [{ keys: { copi: ['c'] } }, /keys\.copi: there is no such action; did you mean copy\?/u],
  [{ keys: { copy: ['ctrl-alt-x'] } }, /keys\.copy: there is no key "ctrl-alt-x"/u],
  [{ keys: { copy: ['j'] } }, /the key "j" would be both down and copy \(board\)/u],
])('%j is wrong, and the message says where', (content, message) => {
  expect(() => read(content)).toThrow(message);
});

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readConfig(join(temporaryFolder({ 'config.json': text }), 'config.json'));
}
