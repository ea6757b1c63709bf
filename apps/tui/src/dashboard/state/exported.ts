import { type Dossier, outletMatrix, partyMatrix } from '@parley/core';
import type { DashboardModel, MatterView, QuoteView } from '../model/dashboard-model.ts';
import { currentScreen, type DashboardState, type ListScreenName } from './dashboard-state.ts';
import type { Exported } from './effect.ts';
import { markOf } from './lists.ts';

/** What the reader would export now: all that is marked, or else what the current view shows. */
export function exported(state: DashboardState, model: DashboardModel, shown: DashboardModel): Exported {
  if (state.marked.size > 0) {
    return { name: 'marked', dossier: markedDossier(model, state.marked), matrix: null };
  }
  const { screen } = currentScreen(state);
  const name = screen === 'detail' ? 'board' : screen;
  const dossier = shownDossier(model, shown, screen === 'quotes');
  if (name !== 'matrix') return { name, dossier, matrix: null };
  const { of } = state.matrix;
  return { name: of, dossier, matrix: of === 'outlets' ? outletMatrix(dossier) : partyMatrix(dossier) };
}

/** What the export is called on the screen. */
export function exportedTitle(
  { marked }: DashboardState,
  screen: ListScreenName | 'matrix' | 'detail',
): string {
  return marked.size > 0 ? `what is marked (${marked.size})` : `this view (${screen})`;
}

function shownDossier(model: DashboardModel, shown: DashboardModel, quotesAlone: boolean): Dossier {
  if (model === shown && !quotesAlone) return model.dossier;
  const matters = quotesAlone ? [] : [...shown.columns.agreements, ...shown.columns.unresolved];
  return narrowed(model.dossier, matters, shown.quotes);
}

function markedDossier(model: DashboardModel, marked: ReadonlySet<string>): Dossier {
  const isMarked = (view: { readonly kind: string; readonly id: string }) => marked.has(markOf(view));
  const articles = new Set(model.articles.filter(isMarked).map(({ id }) => id));
  const tells = (id: string) => articles.has(id);
  const differing = model.differences.filter(isMarked).flatMap(({ matter }) => matter ?? []);
  const moments = model.timeline.filter(isMarked).map(({ matter }) => matter);
  const matters = new Set([...differing, ...moments]);
  const speaking = new Set(model.speakers.filter(isMarked).flatMap(({ quotes }) => quotes));
  return narrowed(
    model.dossier,
    [...model.columns.agreements, ...model.columns.unresolved].filter(
      (matter) =>
        isMarked(matter) || matters.has(matter) || matter.passages.some(({ article }) => tells(article.id)),
    ),
    model.quotes.filter((quote) => isMarked(quote) || speaking.has(quote) || tells(quote.passage.article.id)),
  );
}

/** A dossier with these matters and quotes alone. */
function narrowed(dossier: Dossier, matters: readonly MatterView[], quotes: readonly QuoteView[]): Dossier {
  const ids = new Set(matters.map(({ id }) => id));
  const quoted = new Set(quotes.map(({ id }) => id));
  return {
    ...dossier,
    matters: dossier.matters.filter(({ id }) => ids.has(id)),
    differences: dossier.differences.filter(({ matter }) => matter !== null && ids.has(matter)),
    quotes: dossier.quotes.filter(({ article, id }) => quoted.has(`${article}/${id}`)),
    timeline: dossier.timeline.filter(({ matter }) => ids.has(matter)),
  };
}
