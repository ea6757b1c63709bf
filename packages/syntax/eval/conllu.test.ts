import { expect, test } from 'vitest';
import { readConllu } from './conllu.ts';

const row = (id: string, form: string, head: string, label: string, misc = '_'): string =>
  [id, form, form.toLowerCase(), 'X', 'FW', '_', head, label, '_', misc].join('\t');

test('ranges give spacing, empty nodes are left out, offsets follow the text', () => {
  const source = [
    '# newdoc id = d',
    '# newpar',
    '# sent_id = d-1',
    row('1-2', "don't", '_', '_'),
    row('1', 'do', '3', 'aux'),
    row('2', "n't", '3', 'advmod'),
    row('3', 'go', '0', 'root', 'SpaceAfter=No'),
    row('3.1', 'gone', '_', '_'),
    row('4', '.', '3', 'punct'),
    '',
    '# sent_id = d-2',
    '# text = Yes !',
    row('1', 'Yes', '0', 'root'),
    row('2', '!', '1', 'punct'),
    '',
  ].join('\n');
  const [first, second, ...rest] = readConllu(source);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ id: 'd-1', text: "don't go.", startsDocument: true, startsParagraph: true });
  expect(first?.tokens.map(({ start, end, head }) => [start, end, head])).toEqual([
    [0, 2, 2],
    [2, 5, 2],
    [6, 8, -1],
    [8, 9, 2],
  ]);
  expect(second?.tokens.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [4, 5],
  ]);
});
