import type { AnnotatedDoc } from '../src/annotate/annotated-doc.ts';
import { describedCandidates } from '../src/extract/items/described-candidates.ts';
import { findSides } from '../src/extract/items/find-sides.ts';
import { OUTCOMES, type Outcome } from '../src/extract/items/item-model.ts';

/** A candidate as the regression sees it. */
export interface Example {
  readonly article: string;
  readonly features: readonly string[];
  /** Index into `OUTCOMES`. */
  readonly outcome: number;
  /** How much it counts, from 0 to 1. */
  readonly weight: number;
}

/** The parts of a gold file that are read. */
export interface GoldFile {
  readonly agreements: readonly GoldItem[];
  readonly open_issues: readonly GoldItem[];
}

interface GoldItem {
  readonly status: Outcome;
  readonly evidence: string;
  readonly nth?: number;
  readonly background?: boolean;
}

/** Share of a candidate and a gold item together that both must cover, for the candidate to state the item. */
const SAME = 0.4;
/** What counts a candidate that states a part of a gold item, or too much. */
const PARTIAL_WEIGHT = 0.3;
/** What counts a candidate that states history. */
const BACKGROUND_WEIGHT = 0.5;

/** The candidates of an article, each with the status of the gold item that it states. */
export function articleExamples(article: string, doc: AnnotatedDoc, gold: GoldFile): readonly Example[] {
  const { text } = doc.article;
  const golds = [...gold.agreements, ...gold.open_issues].map((item) => ({ ...item, ...locate(text, item) }));
  return describedCandidates(doc, findSides(doc)).map(({ candidate: { tokens }, features }) => {
    const best = closest({ start: tokens[0]!.start, end: tokens.at(-1)!.end }, golds);
    if (best === null) return { article, features, outcome: NONE, weight: 1 };
    if (best.share < SAME) return { article, features, outcome: NONE, weight: PARTIAL_WEIGHT };
    const { status, background = false } = best.item;
    return {
      article,
      features,
      outcome: OUTCOMES.indexOf(status),
      weight: background ? BACKGROUND_WEIGHT : 1,
    };
  });
}

const NONE = OUTCOMES.indexOf('none');

interface Range {
  readonly start: number;
  readonly end: number;
}

function locate(text: string, { evidence, nth = 1 }: GoldItem): Range {
  let start = -1;
  for (let occurrence = 0; occurrence < nth; occurrence++) start = text.indexOf(evidence, start + 1);
  if (start < 0) throw new Error(`Evidence is not in the text: ${evidence}`);
  return { start, end: start + evidence.length };
}

/** The item that shares most with the span, and the share of both together; null where none shares half of the shorter. */
function closest<Item extends Range>(
  span: Range,
  items: readonly Item[],
): { item: Item; share: number } | null {
  let best: { item: Item; share: number } | null = null;
  for (const item of items) {
    const shared = Math.min(span.end, item.end) - Math.max(span.start, item.start);
    const [long, short] = [span.end - span.start, item.end - item.start];
    if (shared * 2 < Math.min(long, short)) continue;
    const share = shared / (long + short - shared);
    if (best === null || share > best.share) best = { item, share };
  }
  return best !== null && best.share >= LEAST_SHARE ? best : null;
}

const LEAST_SHARE = 0.25;
