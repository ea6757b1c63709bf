import { expect, test } from 'vitest';
import { parseArguments, UsageError } from './parse-arguments.ts';

test('with no arguments, the seeds are scored and shown as tables', () => {
  expect(parseArguments([])).toEqual({
    paths: [],
    predictions: null,
    speechOnly: false,
    part: 'all',
    errors: 0,
    output: 'table',
  });
});

test('--errors may have a number', () => {
  expect(parseArguments(['--errors', '20', 'gold'])).toMatchObject({ errors: 20, paths: ['gold'] });
  expect(parseArguments(['--errors', 'gold'])).toMatchObject({
    errors: Number.POSITIVE_INFINITY,
    paths: ['gold'],
  });
  expect(parseArguments(['gold', '--errors'])).toMatchObject({
    errors: Number.POSITIVE_INFINITY,
    paths: ['gold'],
  });
});

test.each([
  [['--wrong']],
  [['--predictions']],
  [['--errors=many']],
  [['--part', 'half']],
  [['--json', '--errors']],
  [['--json', '--check-baseline']],
  [['--check-baseline', 'gold']],
  [['--update-baseline', '--predictions', 'p.ndjson']],
])('%j is refused', (argv) => {
  expect(() => parseArguments(argv)).toThrow(UsageError);
});
