import type { Layout } from '../fixtures/layout.ts';
import type { Story } from '../fixtures/story.ts';

/** What a reader of pages found on one. */
export interface Extracted {
  /** The lines of the story without the headline. */
  readonly lines: readonly string[];
  readonly headline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
}

/** How much of one page was read rightly; null for what the page does not state. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly headline: boolean | null;
  readonly published: boolean | null;
  readonly outlet: boolean | null;
  readonly authors: boolean | null;
}

/** Compare what was read from a page with the story that it was made of. */
export function score(layout: Layout, story: Story, found: Extracted): Score {
  const truth = { ...story, ...layout.instead };
  const states = (field: Layout['states'][number], right: boolean) =>
    layout.states.includes(field) ? right : null;
  return {
    ...overlap(tokens(layout.story(story)), tokens(found.lines)),
    headline: states('headline', found.headline === truth.headline),
    published: states('published', found.published?.slice(0, 10) === truth.published.slice(0, 10)),
    outlet: states('outlet', found.outlet === truth.outlet),
    authors: states('authors', [...found.authors].sort().join() === [...truth.authors].sort().join()),
  };
}

function tokens(lines: readonly string[]): readonly string[] {
  return (
    lines
      .join('\n')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  );
}

/** Precision and recall of a bag of words. */
function overlap(
  truth: readonly string[],
  found: readonly string[],
): Pick<Score, 'precision' | 'recall' | 'f1'> {
  const left = new Map<string, number>();
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(token, count - 1);
    }
  }
  const precision = found.length === 0 ? 0 : shared / found.length;
  const recall = truth.length === 0 ? 0 : shared / truth.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
