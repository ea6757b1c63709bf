import { DEALS } from '../../lexicon/en/items/nouns.ts';
import type { Analysis } from '../../schema/analysis.ts';
import { initials, nameWords } from '../actors/fold-name.ts';
import { contentStems } from './content-stems.ts';
import { type Telling, tellingsOf } from './telling.ts';

/** A telling with all that its likeness to others is judged by. It depends on its own article alone. */
export interface DescribedTelling {
  readonly telling: Telling;
  /** Its place among the tellings of its article. */
  readonly place: number;
  /** The weight of each stem, from 0 to 1. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
  /** The stems by which others like it are looked for. */
  readonly strongStems: readonly string[];
  /** The stems of its matter together; null where that is one word. */
  readonly phrase: string | null;
  /** Words and initials of its parties' names. */
  readonly parties: ReadonlySet<string>;
  /** Ids of those of its parties that are countries. */
  readonly countries: ReadonlySet<string>;
  /**
   * Whom the article's tellings name most, a country with another: others like it are looked for among articles that share
   * one of these. A country is a party to talks of many kinds.
   */
  readonly frame: readonly string[];
  /** What it is about is a deal as such: "the tentative agreement". */
  readonly isDeal: boolean;
  /** Its evidence speaks of a deal. */
  readonly namesDeal: boolean;
}

/** What a word counts that only the evidence has, not the matter. */
const EVIDENCE_SHARE = 0.15;
/** What a word counts that names a party. */
const PARTY_SHARE = 0.3;
const LEAST_WEIGHT = 0.1;
const STRONG_STEMS = 4;
/** So many words of the evidence stand in for each that the matter lacks. */
const FURTHER_STEMS = 2;
const FRAME = 4;

/** Describe the tellings of an article. */
export function describeTellings(analysis: Analysis): readonly DescribedTelling[] {
  const tellings = tellingsOf(analysis);
  if (tellings.length === 0) return [];
  const localWeight = weigher(analysis.article.text);
  const countries = new Set(analysis.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const frame = frameOf(tellings, countries);
  return tellings.map((telling, place) => {
    const { item } = telling;
    const names = item.parties.flatMap(({ name }) => nameWords(name));
    const partyStems = new Set(names.flatMap(contentStems));
    const weigh = (stem: string) => localWeight(stem) * (partyStems.has(stem) ? PARTY_SHARE : 1);
    const matter = contentStems(item.matter);
    const stems = new Map<string, number>();
    for (const stem of item.evidence.flatMap(({ text }) => contentStems(text))) {
      stems.set(stem, weigh(stem) * EVIDENCE_SHARE);
    }
    for (const stem of matter) stems.set(stem, localWeight(stem));
    return {
      telling,
      place,
      stems,
      weight: [...stems.values()].reduce((sum, weight) => sum + weight, 0),
      strongStems: strongest(matter, stems),
      phrase: matter.length > 1 ? [...matter].sort().join(' ') : null,
      parties: new Set(item.parties.flatMap(partyKeys)),
      countries: new Set(item.parties.map(({ id }) => id).filter((id) => countries.has(id))),
      frame,
      isDeal: isDeal(item.matter),
      namesDeal: item.evidence.some(({ text }) => contentStems(text).some((stem) => DEAL_STEMS.has(stem))),
    };
  });
}

/** The matter's strongest stems, and where it has few, for each that it lacks some of its evidence. */
function strongest(matter: readonly string[], weights: ReadonlyMap<string, number>): readonly string[] {
  const byWeight = (stems: readonly string[]) =>
    [...stems].sort((one, other) => weights.get(other)! - weights.get(one)!);
  const own = byWeight(matter).slice(0, STRONG_STEMS);
  const further = byWeight([...weights.keys()].filter((stem) => !matter.includes(stem)));
  return [...own, ...further.slice(0, (STRONG_STEMS - own.length) * FURTHER_STEMS)];
}

/** How telling a stem is within its article: one where it is not in the text, the less the more sentences have it. */
function weigher(text: string): (stem: string) => number {
  const counts = new Map<string, number>();
  const sentences = text.split(/(?<=[.!?”"])\s|\n/u).filter((sentence) => sentence.trim() !== '');
  for (const stem of sentences.flatMap(contentStems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const size = sentences.length + 1;
  return (stem) => {
    const count = counts.get(stem);
    if (count === undefined) return 1;
    return Math.max(LEAST_WEIGHT, Math.min(1, Math.log(size / (count + 0.5)) / Math.log(2 * size)));
  };
}

function partyKeys({ id, name }: Telling['item']['parties'][number]): readonly string[] {
  return [...id.split('-'), ...nameWords(name), initials(name)].filter((key) => key.length > 1);
}

/** Ids of the parties named most, or the initials of their names; countries in pairs. */
function frameOf(tellings: readonly Telling[], countries: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id, name } of tellings.flatMap(({ item }) => item.parties)) {
    const key =
      initials(name).length > 1 && id.includes('-') && !/\s\p{Ll}/u.test(name) && !countries.has(id)
        ? initials(name)
        : id;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = [...counts]
    .sort(([one, count], [other, often]) => often - count || (one < other ? -1 : 1))
    .slice(0, FRAME)
    .map(([key]) => key);
  const named = most.filter((key) => countries.has(key)).sort();
  const pairs = named.flatMap((one, place) => named.slice(place + 1).map((other) => `${one} and ${other}`));
  const keys = [...most.filter((key) => !countries.has(key)), ...(named.length === 1 ? named : pairs)];
  return keys.length === 0 ? ['nobody'] : keys;
}

const DEAL_STEMS: ReadonlySet<string> = new Set(
  [...DEALS, 'proposal', 'plan', 'agreed'].flatMap(contentStems),
);
const END_OF_HEAD =
  /[,;:]|\b(?:about|after|against|as|at|between|by|for|from|in|of|on|over|that|through|to|until|which|who|with)\b/u;

/** Whether the noun phrase is headed by a word for a deal: the last one before a preposition or a participle. */
function isDeal(matter: string): boolean {
  const head = contentStems(matter.toLowerCase().split(END_OF_HEAD, 1)[0]!);
  const last = head.at(-1);
  if (last === undefined) return false;
  return DEAL_STEMS.has(last) || (/ed$/u.test(last) && DEAL_STEMS.has(head.at(-2) ?? ''));
}
