import { type Sketch, sharedOfShorter } from './sketch.ts';

/** A story that shares so much of its words in a row with another is a copy or a rewrite of it. */
const COPIED = 0.4;
/** A text of fewer runs of words is too short to say. */
const LEAST_SHINGLES = 30;

/** An article to be compared. */
export interface SketchedArticle {
  readonly id: string;
  readonly sketch: Sketch;
}

/** Remembers which pairs were compared, so that a further article costs its own comparisons only. */
export type Comparisons = WeakMap<Sketch, WeakMap<Sketch, boolean>>;

/**
 * Which articles retell another one: from the id of a copy to that of its original, the first of the articles that hang
 * together. Articles that share a key are compared with their neighbours in the order given, so that the work grows with
 * their number, not with its square.
 */
export function findCopies(
  articles: readonly SketchedArticle[],
  comparisons: Comparisons = new WeakMap(),
): ReadonlyMap<string, string> {
  const latest = new Map<number, number>();
  const origin = articles.map((_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (origin[root] !== root) root = origin[root]!;
    origin[place] = root;
    return root;
  };
  for (const [place, { sketch }] of articles.entries()) {
    if (sketch.shingles.length < LEAST_SHINGLES) continue;
    for (const key of sketch.keys) {
      const before = latest.get(key);
      latest.set(key, place);
      if (before === undefined) continue;
      const [one, other] = [find(before), find(place)];
      if (one !== other && isCopy(articles[before]!.sketch, sketch, comparisons)) {
        origin[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  return new Map(
    articles.flatMap(({ id }, place) => {
      const root = find(place);
      return root === place ? [] : [[id, articles[root]!.id] as const];
    }),
  );
}

function isCopy(one: Sketch, other: Sketch, comparisons: Comparisons): boolean {
  let known = comparisons.get(one);
  if (known === undefined) {
    known = new WeakMap();
    comparisons.set(one, known);
  }
  let copied = known.get(other);
  if (copied === undefined) {
    copied = sharedOfShorter(one, other) >= COPIED;
    known.set(other, copied);
  }
  return copied;
}
