import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const licences = readFileSync(new URL('dist/parley.js.LEGAL.txt', import.meta.url), 'utf8');

test.each(['ink', 'react', 'zod', 'tinyglobby', '@parley/syntax'])(
  'the bundle comes with the licence of %s',
  (name) => {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\S*\\n-+\\n`, 'm'));
  },
);

test('the weights come with their own licence', () => {
  expect(licences).toContain('CC BY-SA 4.0');
});
