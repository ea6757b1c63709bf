import type { Analysis } from '../schema/analysis.ts';
import type { ActorRuling, Dossier } from '../schema/dossier.ts';
import { createActorBook } from './actors/actor-book.ts';
import { createAssembler } from './assemble-dossier.ts';
import { type Comparisons, findCopies } from './copies/find-copies.ts';
import { type Sketch, sketchStory } from './copies/sketch.ts';
import { describeTellings } from './matters/described-telling.ts';
import { createMatterBook } from './matters/matter-book.ts';
import { sortAgain } from './sort-again.ts';

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

/** An empty dossier to add articles to. What is put together stays so until an article touches it. */
export function createDossierBuilder({ rulings = [] }: DossierOptions = {}): DossierBuilder {
  const articles = new Map<string, Article>();
  const comparisons: Comparisons = new WeakMap();
  const order = (one: string, other: string) => byDate(articles.get(one)!, articles.get(other)!);
  const matters = createMatterBook(order);
  const actors = createActorBook(order, rulings);
  const assemble = createAssembler();
  let sorted: readonly Article[] = [];

  function remove(id: string): void {
    matters.remove(id);
    actors.remove(id);
    articles.delete(id);
  }

  return {
    add(analysis) {
      remove(analysis.id);
      articles.set(analysis.id, { id: analysis.id, analysis, sketch: sketchStory(analysis) });
      matters.add(describeTellings(analysis));
      actors.add(analysis);
    },
    remove,
    dossier() {
      sorted = sortAgain(sorted, [...articles.values()], byDate);
      return assemble({
        analyses: sorted.map(({ analysis }) => analysis),
        groups: matters.groups(),
        actors: actors.merged(),
        originals: findCopies(sorted, comparisons),
      });
    },
  };
}

/** An article with what its story is compared by. */
interface Article {
  readonly id: string;
  readonly analysis: Analysis;
  readonly sketch: Sketch;
}

/** By the date of publication, those without one last, then by the id. */
function byDate({ analysis: one }: Article, { analysis: other }: Article): number {
  const [date, otherDate] = [one.article.published ?? '~', other.article.published ?? '~'];
  if (date !== otherDate) return date < otherDate ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
