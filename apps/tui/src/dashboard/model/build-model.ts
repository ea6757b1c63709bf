import { type Analysis, type Difference, type Dossier, displayText, type Matter } from '@parley/core';
import { articleViews } from './article-views.ts';
import type { ArticleView, ColumnName, DashboardModel } from './dashboard-model.ts';
import { matterView } from './matter-view.ts';

/**
 * Prepare a dossier for the screen: everything named, counted and safe to print.
 * @throws Error when the dossier speaks of an article that is not among the analyses.
 */
export function buildModel(dossier: Dossier, analyses: readonly Analysis[]): DashboardModel {
  const articles = articleViews(dossier, analyses);
  const names = new Map(dossier.actors.map(({ id, name }) => [id, displayText(name)]));
  const lookup = {
    article: (id: string) => found(articles, id),
    party: (id: string) => names.get(id) ?? displayText(id),
    differences: differencesByMatter(dossier.differences),
  };
  const views = (name: ColumnName) =>
    dossier.matters.filter((matter) => columnOf(matter) === name).map((matter) => matterView(matter, lookup));
  return {
    parties: foremost(dossier.matters).map(lookup.party).join(' – '),
    articles: dossier.articles.length,
    quotes: dossier.quotes.length,
    columns: { agreements: views('agreements'), unresolved: views('unresolved') },
  };
}

/** Where reports differ, the matter stands among the agreements as soon as one of them tells of an agreement. */
function columnOf({ state, mentions }: Matter): ColumnName {
  if (state === 'unresolved') return 'unresolved';
  if (state !== 'differ') return 'agreements';
  return mentions.some(({ kind }) => kind === 'agreement') ? 'agreements' : 'unresolved';
}

function differencesByMatter(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const byMatter = new Map<string, Difference[]>();
  for (const difference of differences) {
    if (difference.matter === null) continue;
    const known = byMatter.get(difference.matter);
    if (known) known.push(difference);
    else byMatter.set(difference.matter, [difference]);
  }
  return byMatter;
}

/** The two parties that most matters are about. */
function foremost(matters: readonly Matter[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const party of matters.flatMap(({ parties }) => parties)) {
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([party]) => party);
}

function found(articles: ReadonlyMap<string, ArticleView>, id: string): ArticleView {
  const article = articles.get(id);
  if (!article) throw new Error(`the dossier speaks of an article that was not handed in: ${id}`);
  return article;
}
