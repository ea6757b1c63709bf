import type { Dossier, Matter, MatterState } from '../schema/dossier.ts';
import type { DossierDiff, MatterChange } from '../schema/dossier-diff.ts';
import { contentStems } from './matters/content-stems.ts';

/** Matters without a telling in common are one where they share at least this part of the words of their titles. */
const SAME_TITLE = 0.6;

/**
 * What changed from a dossier to a later one. Matters are the same that share most tellings; of those left, the ones with a
 * party in common whose titles are most alike. What is only background counts as not told. Changes come in the order of
 * the new dossier's matters, then of what was dropped.
 */
export function compareDossiers(before: Dossier, after: Dossier): DossierDiff {
  const [told, telling] = [before, after].map(({ matters }) =>
    matters.filter(({ background }) => !background),
  );
  const former = pairMatters(told!, telling!);
  const kept = new Set(former.values());
  const [had, has] = [before, after].map(({ articles }) => articles.map(({ id }) => id));
  return {
    schema: 'parley/diff@1',
    articles: { added: without(has!, had!), removed: without(had!, has!) },
    changes: [
      ...telling!.flatMap((matter) => changeOf(former.get(matter) ?? null, matter)),
      ...told!
        .filter((matter) => !kept.has(matter))
        .map((matter) => change('dropped', matter, matter.state, null)),
    ],
  };
}

function changeOf(former: Matter | null, matter: Matter): readonly MatterChange[] {
  if (former === null) return [change('new', matter, null, matter.state)];
  if (former.state === matter.state) return [];
  return [change(kindOf(former.state, matter.state), matter, former.state, matter.state)];
}

function kindOf(before: MatterState, after: MatterState): MatterChange['kind'] {
  if (!isSettled(before) && isSettled(after)) return 'agreed';
  if (isSettled(before) && (after === 'unresolved' || after === 'differ')) return 'reopened';
  return 'changed';
}

function isSettled(state: MatterState): boolean {
  return state === 'agreed' || state === 'in_principle';
}

function change(
  kind: MatterChange['kind'],
  { id, title, mentions }: Matter,
  before: MatterState | null,
  after: MatterState | null,
): MatterChange {
  const articles = [...new Set(mentions.map(({ article }) => article))];
  return { kind, matter: id, title, before, after, articles };
}

/** For matters of the new dossier, those of the old one that they were. */
function pairMatters(before: readonly Matter[], after: readonly Matter[]): ReadonlyMap<Matter, Matter> {
  const pairs = new Map<Matter, Matter>();
  const taken = new Set<Matter>();
  const pair = (candidates: readonly Candidate[]) => {
    for (const { matter, former } of [...candidates].sort((one, other) => other.weight - one.weight)) {
      if (pairs.has(matter) || taken.has(former)) continue;
      pairs.set(matter, former);
      taken.add(former);
    }
  };
  pair(bySharing(before, after, tellingsOf, (shared) => shared));
  const free = after.filter((matter) => !pairs.has(matter));
  const rest = before.filter((matter) => !taken.has(matter));
  const titles = bySharing(rest, free, titleStems, (shared, one, other) => shared / (one + other - shared));
  pair(titles.filter(({ weight, matter, former }) => weight >= SAME_TITLE && mayBeOne(matter, former)));
  return pairs;
}

interface Candidate {
  readonly matter: Matter;
  readonly former: Matter;
  readonly weight: number;
}

/** Pairs of matters that have a key in common, with a weight by how many they share and have. */
function bySharing(
  before: readonly Matter[],
  after: readonly Matter[],
  keysOf: (matter: Matter) => ReadonlySet<string>,
  weigh: (shared: number, one: number, other: number) => number,
): readonly Candidate[] {
  const holders = new Map<string, Matter[]>();
  for (const matter of before) {
    for (const key of keysOf(matter)) holders.set(key, [...(holders.get(key) ?? []), matter]);
  }
  return after.flatMap((matter) => {
    const keys = keysOf(matter);
    const shared = new Map<Matter, number>();
    for (const former of [...keys].flatMap((key) => holders.get(key) ?? [])) {
      shared.set(former, (shared.get(former) ?? 0) + 1);
    }
    return [...shared].map(([former, count]) => ({
      matter,
      former,
      weight: weigh(count, keys.size, keysOf(former).size),
    }));
  });
}

function tellingsOf({ mentions }: Matter): ReadonlySet<string> {
  return new Set(
    mentions.map(({ article, evidence }) => `${article}\n${evidence[0]?.start}\n${evidence[0]?.text}`),
  );
}

function titleStems({ title }: Matter): ReadonlySet<string> {
  return new Set(contentStems(title));
}

function mayBeOne({ parties: one }: Matter, { parties: other }: Matter): boolean {
  return one.length === 0 || other.length === 0 || one.some((party) => other.includes(party));
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
