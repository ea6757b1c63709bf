import type { Dossier } from '../../schema/dossier.ts';
import { cellWords } from '../state-words.ts';
import type { Matrix } from './matrix.ts';
import { outletColumns, outletMatrix } from './outlet-matrix.ts';
import { partyColumns, partyMatrix } from './party-matrix.ts';

/** A matrix and what it shows. */
export interface Glance {
  /** "Who reports what", and how many columns are left out. */
  readonly caption: string;
  readonly matrix: Matrix;
}

/** The matrices that a report shows, each of at most `most` columns; a matrix without columns is left out. */
export function glances(dossier: Dossier, most: number): readonly Glance[] {
  if (dossier.matters.length === 0) return [];
  return [
    glance('Who reports what', outletMatrix(dossier, most), outletColumns(dossier).length),
    glance('Between whom', partyMatrix(dossier, most), partyColumns(dossier).length),
  ].filter(({ matrix }) => matrix.columns.length > 0);
}

/** What the signs in the cells mean, in one line. */
export const legendLine: string = Object.values(cellWords)
  .map(({ glyph, word }) => `${glyph} ${word}`)
  .join(', ');

function glance(title: string, matrix: Matrix, columns: number): Glance {
  const left = columns - matrix.columns.length;
  return { caption: left > 0 ? `${title} (without ${left} that are named least)` : title, matrix };
}
