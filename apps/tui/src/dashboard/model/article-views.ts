import { type Analysis, type Dossier, displayText } from '@parley/core';
import type { ArticleView } from './dashboard-model.ts';
import { paragraphs } from './paragraphs.ts';

/** The articles by their id. Where several have one outlet, the later ones are numbered. */
export function articleViews(
  dossier: Dossier,
  analyses: readonly Analysis[],
): ReadonlyMap<string, ArticleView> {
  const texts = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  const uses = new Map<string, number>();
  const views = new Map<string, ArticleView>();
  for (const { id, outlet, headline } of dossier.articles) {
    const analysis = texts.get(id);
    if (!analysis) continue;
    const name = displayText(outlet ?? id);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    const { text } = analysis.article;
    views.set(id, {
      label: use > 1 ? `${name} (${use})` : name,
      headline: headline === null ? null : displayText(headline),
      text,
      paragraphs: paragraphs(text),
      furniture: analysis.furniture,
    });
  }
  return views;
}
