import type { DashboardModel, Facts, MatrixView } from './dashboard-model.ts';

/** The model with only what passes; the same one where nothing is asked. */
export function filterModel(
  model: DashboardModel,
  passes: ((facts: Facts) => boolean) | null,
): DashboardModel {
  if (!passes) return model;
  const kept = <View extends { readonly facts: Facts }>(views: readonly View[]) =>
    views.filter((view) => passes(view.facts));
  const matrix = (view: MatrixView): MatrixView => ({ ...view, rows: kept(view.rows) });
  const quotes = kept(model.quotes);
  const shown = new Set(quotes);
  return {
    ...model,
    articles: kept(model.articles),
    quotes,
    speakers: model.speakers
      .map((speaker) => ({ ...speaker, quotes: speaker.quotes.filter((quote) => shown.has(quote)) }))
      .filter((speaker) => speaker.quotes.length > 0),
    columns: { agreements: kept(model.columns.agreements), unresolved: kept(model.columns.unresolved) },
    differences: kept(model.differences),
    timeline: kept(model.timeline),
    matrices: { outlets: matrix(model.matrices.outlets), parties: matrix(model.matrices.parties) },
  };
}
