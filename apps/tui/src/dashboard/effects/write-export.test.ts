import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleTexts, Dossier, outletMatrix } from '@parley/core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { exportFormats } from '../state/export-formats.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { exportText, writeExport } from './write-export.ts';

const { dossier, analyses } = ferryTalks();
const texts = articleTexts(analyses);
const board = { name: 'board', dossier, matrix: null };

test('every format says what is agreed', () => {
  for (const format of exportFormats) {
    expect(exportText(format, board, texts), format.name).toContain('second evening ferry');
  }
});

test('JSON is the dossier again, and a table its rows and columns', () => {
  const json = exportFormats.find(({ name }) => name === 'json')!;
  expect(Dossier.parse(JSON.parse(exportText(json, board, texts)))).toEqual(dossier);
  const csv = exportFormats.find(({ name }) => name === 'csv')!;
  const table = exportText(csv, { name: 'outlets', dossier, matrix: outletMatrix(dossier) }, texts);
  expect(table.split('\n')[0]).toContain('Harbour Post');
});

test('no file is written over', async () => {
  const folder = temporaryFolder({ 'parley-board.md': 'mine' });
  const format = exportFormats.find(({ name }) => name === 'md')!;
  const name = await writeExport({ kind: 'export', format, content: board }, texts, folder);
  expect(name).toBe('parley-board-2.md');
  expect(readFileSync(join(folder, 'parley-board.md'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, name), 'utf8')).toContain('second evening ferry');
});
