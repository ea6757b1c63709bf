import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson } from './render-json.ts';

test('control characters are escaped', () => {
  expect(renderJson({ text: '\u001b[2J\u009b2J\u202eabc\u2028' })).toBe(
    '{"text":"\\u001b[2J\\u009b2J\\u202eabc\\u2028"}',
  );
});

test('what is read back is what was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(renderJson(value))).toStrictEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
