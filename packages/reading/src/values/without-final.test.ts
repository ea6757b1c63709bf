import { expect, test } from 'vitest';
import { withoutFinal } from './without-final.ts';

test('the characters go from the end alone', () => {
  expect(withoutFinal('/norland//talks/|/', '/|')).toBe('/norland//talks');
  expect(withoutFinal('talks', '/')).toBe('talks');
  expect(withoutFinal('//', '/')).toBe('');
});
