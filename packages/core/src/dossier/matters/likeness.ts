import type { DescribedTelling } from './described-telling.ts';
import { LIKENESS_WEIGHTS } from './weights/likeness-weights.ts';

/** What is compared of two tellings, each from 0 to 1. */
export const LIKENESS_FEATURES = [
  'bias',
  'shared-of-both',
  'shared-of-lesser',
  'shared-exactly',
  'parties',
  'no-party-shared',
  'same-kind',
  'same-status',
  'same-background',
  'overlapping-evidence',
  'both-deals',
  'one-deal',
  'both-name-deal',
  'one-names-deal',
] as const;

/** How likely it is, from 0 to 1, that two tellings are of one matter. */
export function likeness(one: DescribedTelling, other: DescribedTelling): number {
  return betweenOthers(one, other) ? 0 : logistic(likenessFeatures(one, other));
}

/** Tellings so likely of one matter, from 0 to 1, are of the same point of it, and not of two aspects. */
const SAME_POINT = 0.5;

/** Whether two tellings are of the same point, whatever status they give it. */
export function areOfOnePoint(one: DescribedTelling, other: DescribedTelling): boolean {
  const features = likenessFeatures(one, other).map((value, at) => (STATUS_FEATURES.has(at) ? 1 : value));
  return !betweenOthers(one, other) && logistic(features) >= SAME_POINT;
}

const STATUS_FEATURES: ReadonlySet<number> = new Set(
  (['same-kind', 'same-status'] as const).map((name) => LIKENESS_FEATURES.indexOf(name)),
);

function logistic(features: readonly number[]): number {
  const sum = features.reduce((z, value, at) => z + value * LIKENESS_WEIGHTS[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What one pair of countries does together is no matter of another pair. */
function betweenOthers(
  { countries: one }: DescribedTelling,
  { countries: other }: DescribedTelling,
): boolean {
  return one.size > 1 && other.size > 1 && [...one].every((id) => !other.has(id));
}

/** The values of `LIKENESS_FEATURES`; the same whichever of the two comes first. */
export function likenessFeatures(one: DescribedTelling, other: DescribedTelling): readonly number[] {
  const [a, b] = [one.telling, other.telling];
  const [ofOne, ofOther] = [coverage(one, other), coverage(other, one)];
  const parties = sharedParties(one, other);
  return [
    1,
    Math.min(ofOne, ofOther),
    Math.max(ofOne, ofOther),
    sharedExactly(one, other),
    parties,
    Number(parties === 0),
    Number(a.kind === b.kind),
    Number(a.item.status === b.item.status),
    Number(a.item.background === b.item.background),
    Number(a.article === b.article && overlap(a.item.evidence, b.item.evidence)),
    Number(one.isDeal && other.isDeal),
    Number(one.isDeal !== other.isDeal),
    Number(one.namesDeal && other.namesDeal),
    Number(one.namesDeal !== other.namesDeal),
  ];
}

/** What two words of one family count against one word twice: "sequester", "sequestration". */
const FAMILY_SHARE = 0.8;

/** The share of the one's weight that words of the other cover. */
function coverage(one: DescribedTelling, other: DescribedTelling): number {
  if (one.weight === 0 || other.weight === 0) return 0;
  let covered = 0;
  for (const [stem, weight] of one.stems) {
    if (other.stems.has(stem)) covered += weight;
    else if (hasFamily(stem, other.stems)) covered += weight * FAMILY_SHARE;
  }
  return covered / one.weight;
}

const LEAST_ROOT = 5;

function hasFamily(stem: string, stems: ReadonlyMap<string, number>): boolean {
  if (stem.length < LEAST_ROOT) return false;
  for (const other of stems.keys()) {
    if (stem.charCodeAt(0) !== other.charCodeAt(0) || other.length < LEAST_ROOT) continue;
    let root = 0;
    while (root < stem.length && stem[root] === other[root]) root++;
    if (root >= LEAST_ROOT && root >= 0.6 * Math.max(stem.length, other.length)) return true;
  }
  return false;
}

function sharedExactly(one: DescribedTelling, other: DescribedTelling): number {
  let shared = 0;
  for (const [stem, weight] of one.stems) shared += Math.min(weight, other.stems.get(stem) ?? 0);
  return shared / (one.weight + other.weight - shared || 1);
}

function sharedParties({ parties: one }: DescribedTelling, { parties: other }: DescribedTelling): number {
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  return shared / (one.size + other.size - shared || 1);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(one: readonly Range[], other: readonly Range[]): boolean {
  return one.some(({ start, end }) => other.some((range) => range.start < end && start < range.end));
}
