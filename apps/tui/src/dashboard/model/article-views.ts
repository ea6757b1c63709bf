import { type Analysis, type Dossier, displayText } from '@parley/core';
import { articleLabels } from './article-labels.ts';
import type { ArticleView } from './dashboard-model.ts';
import { paragraphs } from './paragraphs.ts';

/** The articles that were handed in, by their id. */
export function articleViews(
  { articles }: Dossier,
  analyses: readonly Analysis[],
): ReadonlyMap<string, ArticleView> {
  const labels = articleLabels(articles);
  return new Map(
    analyses.map(({ id, article, furniture }) => {
      const { outlet, headline, text } = article;
      const name = [outlet ?? id, headline].filter((part) => part !== null).map(displayText);
      const label = labels.get(id) ?? displayText(id);
      return [id, { label, name: name.join(' · '), text, paragraphs: paragraphs(text), furniture }];
    }),
  );
}
