import type { AnnotatedDoc } from '../src/annotate/annotated-doc.ts';
import { quotedTokens } from '../src/annotate/reference/quoted-tokens.ts';
import { candidates } from '../src/extract/items/candidates.ts';
import { features } from '../src/extract/items/features.ts';
import { OUTCOMES, type Outcome } from '../src/extract/items/item-model.ts';
import { sentenceTree } from '../src/extract/items/sentence-tree.ts';

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

/** The candidates of an article, each with the status of the gold item that it states. */
export function articleExamples(article: string, doc: AnnotatedDoc, gold: GoldFile): readonly Example[] {
  const { text } = doc.article;
  const golds = [...gold.agreements, ...gold.open_issues].map((item) => ({ ...item, ...locate(text, item) }));
  const quoted = quotedTokens(doc);
  const found: Example[] = [];
  for (const sentence of doc.sentences) {
    for (const candidate of candidates(sentenceTree(sentence))) {
      const span = { start: candidate.tokens[0]!.start, end: candidate.tokens.at(-1)!.end };
      const best = closest(span, golds);
      const states = best !== null && best.share >= SAME;
      found.push({
        article,
        features: features(doc, candidate, quoted[sentence.index]![candidate.head.index]!),
        outcome: OUTCOMES.indexOf(states ? best.item.status : 'none'),
        weight: states ? (best.item.background ? 0 : 1) : best !== null ? PARTIAL_WEIGHT : 1,
      });
    }
  }
  return found;
}

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
