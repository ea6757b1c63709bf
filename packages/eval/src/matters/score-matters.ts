import type { Dossier, Span } from '@parley/core';
import type { GoldDocument, GoldItem } from '../gold/gold-document.ts';

/** A gold item with the matter in which the dossier has it; null where it has none. */
export interface PlacedItem {
  readonly article: string;
  readonly item: GoldItem;
  readonly matter: { readonly id: string; readonly title: string } | null;
}

/** How well matters agree with topics. Shares are from 0 to 1. */
export interface MatterScores {
  /** How many items count. */
  readonly items: number;
  readonly covered: number;
  /** B-cubed over the covered items. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the pairs of one topic in two articles, how many are in one matter. */
  readonly cross: number;
  readonly pairs: number;
  readonly matters: number;
  readonly topics: number;
}

/**
 * Find each gold item among the dossier's mentions: of those of its article that share at least half of the shorter one's
 * characters, the one that shares most of both together. Background items are left out.
 */
export function placeItems(documents: readonly GoldDocument[], { matters }: Dossier): readonly PlacedItem[] {
  const mentions = matters.flatMap((matter) => matter.mentions.map((mention) => ({ matter, ...mention })));
  return documents.flatMap(({ id, items }) => {
    const own = mentions.filter(({ article }) => article === id);
    return [...(items?.agreements ?? []), ...(items?.openIssues ?? [])]
      .filter(({ background }) => !background)
      .map((item) => {
        let best: { readonly matter: PlacedItem['matter']; readonly score: number } | null = null;
        for (const { matter, evidence } of own) {
          const both = evidence.reduce((sum, span) => sum + shared(item.evidence, span), 0);
          const length = evidence.reduce((sum, { start, end }) => sum + end - start, 0);
          const wanted = item.evidence.end - item.evidence.start;
          const score = both / (wanted + length - both);
          if (both >= 0.5 * Math.min(length, wanted) && (best === null || score > best.score))
            best = { matter, score };
        }
        return { article: id, item, matter: best?.matter ?? null };
      });
  });
}

/** Score placed items by B-cubed, and by the pairs of one topic in two articles. */
export function scoreMatters(placed: readonly PlacedItem[]): MatterScores {
  const covered = placed.filter(({ matter }) => matter !== null);
  let [precision, recall, cross, pairs] = [0, 0, 0, 0];
  for (const one of covered) {
    const mine = covered.filter(({ matter }) => matter!.id === one.matter!.id);
    const alike = covered.filter(({ item }) => item.topic === one.item.topic);
    const both = mine.filter(({ item }) => item.topic === one.item.topic).length;
    precision += both / mine.length;
    recall += both / alike.length;
    const later = alike.filter(({ article }) => article > one.article);
    pairs += later.length;
    cross += later.filter(({ matter }) => matter!.id === one.matter!.id).length;
  }
  precision /= covered.length || 1;
  recall /= covered.length || 1;
  return {
    items: placed.length,
    covered: covered.length / (placed.length || 1),
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    cross: cross / (pairs || 1),
    pairs,
    matters: new Set(covered.map(({ matter }) => matter!.id)).size,
    topics: new Set(covered.map(({ item }) => item.topic)).size,
  };
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
