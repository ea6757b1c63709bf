import { expect, test } from 'vitest';
import type { Agreement } from '../../schema/agreement.ts';
import { AMOUNT_FACTS } from './amount-facts.ts';

/** The amount of a clause: the words between bars, such as "a loan of |$30 million| for the port". */
function fact(clause: string, value: number, unit: string) {
  const [before, text, after] = clause.split('|') as [string, string, string];
  const whole = before + text + after;
  const amount = { start: before.length, end: before.length + text.length, text, value, unit };
  const item = { amounts: [amount], evidence: [{ start: 0, end: whole.length, text: whole }] };
  return AMOUNT_FACTS.read({ article: whole, kind: 'agreement', item: item as unknown as Agreement })[0]!;
}
const differ = (one: ReturnType<typeof fact>, other: ReturnType<typeof fact>, others = [other]) =>
  AMOUNT_FACTS.differ(one, other, { own: [one], others });

test.each([
  ['roughly 30 and 35', 'talks of roughly |30 minutes|', 30, 'talks of |35 minutes|', 35, 'minute', true],
  ['about 34 and 35', 'talks of about |34 minutes|', 34, 'talks of |35 minutes|', 35, 'minute', false],
  ['at least 30 and 35', 'at least |30 boats|', 30, 'a fleet of |35 boats|', 35, 'boat', false],
  ['up to 40 and 35', 'up to |40 boats|', 40, 'a fleet of |35 boats|', 35, 'boat', false],
  ['30 and 35', 'a fleet of |30 boats|', 30, 'a fleet of |35 boats|', 35, 'boat', true],
  [
    'a rounded number',
    'a loan of |$1.01 million|',
    1.01e6,
    'a loan of |$1.012 million|',
    1.012e6,
    'USD',
    false,
  ],
  ['sums of other things', 'a loan of |$3 million|', 3e6, 'a fine of |$2 million|', 2e6, 'USD', false],
  ['sums of one thing', 'a loan of |$3 million|', 3e6, 'a loan of |$2 million|', 2e6, 'USD', true],
] as const)('%s', (_, one, value, other, otherValue, unit, expected) => {
  expect(differ(fact(one, value, unit), fact(other, otherValue, unit))).toBe(expected);
});

test('other units are never compared', () => {
  expect(differ(fact('|30 boats|', 30, 'boat'), fact('|35 crews|', 35, 'crew'))).toBe(false);
});

test('a number and the two that it is the sum of are no difference', () => {
  const whole = fact('a fleet of |30 boats|', 30, 'boat');
  const parts = [fact('|20 boats| for the north', 20, 'boat'), fact('|10 boats| for the south', 10, 'boat')];
  expect(differ(whole, parts[0]!, parts)).toBe(false);
});
