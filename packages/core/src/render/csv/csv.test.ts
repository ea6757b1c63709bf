import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayText } from '../display-text.ts';
import { dossier } from '../dossier.fixture.ts';
import { outletMatrix } from '../matrix/outlet-matrix.ts';
import { csvTable } from './csv-table.ts';
import { renderCsv } from './render-csv.ts';
import { renderMatrixCsv } from './render-matrix-csv.ts';

test('a line for each mention', async () => {
  await expect(withoutReturns(renderCsv(dossier))).toMatchFileSnapshot('golden/mentions.csv');
});

test('a matrix', async () => {
  await expect(withoutReturns(renderMatrixCsv(outletMatrix(dossier)))).toMatchFileSnapshot(
    'golden/outlets.csv',
  );
});

/** As Git keeps it. */
function withoutReturns(csv: string): string {
  return csv.replaceAll('\r\n', '\n');
}

test('lines end in CR LF, and a header stands even over nothing', () => {
  expect(renderCsv({ ...dossier, matters: [] })).toMatch(/^"matter_id",.*\r\n$/);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\s=+\-@＝＋－＠]?[\w",;\n\r\t' =+-]*$/),
);

test('what a CSV reader reads back is the displayed text, with an apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvTable(rows), { recordDelimiter: '\r\n' });
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@＝＋－＠])/, '')))).toEqual(
        rows.map((row) => row.map((cell) => displayText(cell).trim())),
      );
    }),
  );
});

test('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const [[read]] = parse(csvTable([[cell]]), { recordDelimiter: '\r\n' }) as [[string]];
      expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u200b=1', ' =cmd|x'])(
  '%j is no formula',
  (cell) => {
    expect(csvTable([[cell]])).toMatch(/^"'[=+\-@]/);
  },
);

test('numbers, truth values and nothing are written bare', () => {
  expect(csvTable([[1, true, null, 'a "b"']])).toBe('1,true,,"a ""b"""\r\n');
});
