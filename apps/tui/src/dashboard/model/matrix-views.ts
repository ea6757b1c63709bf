import { type Dossier, displayText, type Matrix, outletMatrix, partyMatrix } from '@parley/core';
import { matterSigns, silentSign, tellingSigns } from '../theme.ts';
import type { ArticleView, MatrixName, MatrixView, MatterView, Passage } from './dashboard-model.ts';

/** The tables of a dossier, with the matters in the order of the board. */
export function matrixViews(
  dossier: Dossier,
  matters: readonly MatterView[],
  article: (id: string) => ArticleView,
): Readonly<Record<MatrixName, MatrixView>> {
  const outletOf = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet ?? id]));
  const byOutlet = (passage: Passage, outlet: string) => outletOf.get(passage.article.id) === outlet;
  const outlets = matrixView(outletMatrix(dossier), matters, byOutlet);
  const labels = new Map(dossier.articles.map(({ id, outlet }) => [outlet ?? id, article(id)]));
  return {
    outlets: {
      ...outlets,
      columns: outlets.columns.map(({ id, title }) => ({ id, title: shortName(labels.get(id)) ?? title })),
    },
    parties: matrixView(partyMatrix(dossier), matters, () => true),
  };
}

/** An article without an outlet is known by its label, which is shorter than its id. */
function shortName(article: ArticleView | undefined): string | null {
  return article && article.outlet === null ? article.label : null;
}

function matrixView(
  { rows, columns, cells }: Matrix,
  matters: readonly MatterView[],
  tells: (passage: Passage, column: string) => boolean,
): MatrixView {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  return {
    rows: matters,
    columns: columns.map(({ id, title }) => ({ id, title: displayText(title) })),
    cell: (matter, column) => {
      const state = cells[rowOf.get(matter.id) ?? -1]?.[columnOf.get(column) ?? -1] ?? 'silent';
      if (state === 'silent') return { sign: silentSign, passage: null };
      const told = matter.passages.filter((one) => tells(one, column));
      const pending = state === 'unresolved' && told.every(({ sign }) => sign === tellingSigns.pending);
      return { sign: pending ? tellingSigns.pending : matterSigns[state], passage: told[0] ?? null };
    },
  };
}
