import type { Analysis } from '../schema/analysis.ts';
import type { ActorRuling, Dossier } from '../schema/dossier.ts';
import { mergeActors } from './actors/merge-actors.ts';
import { assembleDossier } from './assemble-dossier.ts';
import { type Comparisons, findCopies } from './copies/find-copies.ts';
import { type Sketch, sketchStory } from './copies/sketch.ts';
import { describeTellings } from './matters/described-telling.ts';
import { createMatterBook } from './matters/matter-book.ts';

/** What a user adds to what the articles say. */
export interface DossierOptions {
  readonly rulings?: readonly ActorRuling[];
}

/** A dossier that grows and shrinks by an article at a time. */
export interface DossierBuilder {
  /** Take an article in; one of the same id is replaced. */
  add(analysis: Analysis): void;
  /** Leave an article out again; one that is not there is no matter. */
  remove(id: string): void;
  /** The dossier of the articles that are in; the same whatever the order in which they came. */
  dossier(): Dossier;
}

/** An empty dossier to add articles to. What is grouped stays grouped until an article touches it. */
export function createDossierBuilder({ rulings = [] }: DossierOptions = {}): DossierBuilder {
  const articles = new Map<string, { readonly analysis: Analysis; readonly sketch: Sketch }>();
  const comparisons: Comparisons = new WeakMap();
  const book = createMatterBook((one, other) =>
    byDate(articles.get(one)!.analysis, articles.get(other)!.analysis),
  );

  function remove(id: string): void {
    book.remove(id);
    articles.delete(id);
  }

  return {
    add(analysis) {
      remove(analysis.id);
      articles.set(analysis.id, { analysis, sketch: sketchStory(analysis) });
      book.add(describeTellings(analysis));
    },
    remove,
    dossier() {
      const entries = [...articles.values()].sort((one, other) => byDate(one.analysis, other.analysis));
      const analyses = entries.map(({ analysis }) => analysis);
      return assembleDossier({
        analyses,
        groups: book.groups(),
        actors: mergeActors(analyses, rulings),
        originals: findCopies(
          entries.map(({ analysis: { id }, sketch }) => ({ id, sketch })),
          comparisons,
        ),
      });
    },
  };
}

/** By the date of publication, those without one last, then by the id. */
function byDate({ id: one, article: { published } }: Analysis, { id: other, article }: Analysis): number {
  const [date, otherDate] = [published ?? '~', article.published ?? '~'];
  if (date !== otherDate) return date < otherDate ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}
