import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import { DEALS, TALKS } from '../../lexicon/en/items/nouns.ts';
import { ANSWERED_NOUNS, EMPTY_WORDS, GENERAL_NOUNS } from '../../lexicon/en/items/shared-matter-words.ts';
import type { Position } from '../../schema/open-issue.ts';

/** An item as far as it is compared with those before it. */
export interface SharedItem {
  readonly matter: string;
  /** The matter is one of the user's topics: it keeps its name, and the whole group takes it on. */
  readonly isTopic: boolean;
  readonly positions: readonly Position[];
  readonly cueClass: CueClass;
  /** Index of its sentence. */
  readonly sentence: number;
}

/**
 * Give second mentions the matter of the first, and each position the positions that other parties take on the same
 * matter elsewhere. An answer ("denied the charge") is about what it answers. Takes and returns items in reading order.
 */
export function shareMatters<Item extends SharedItem>(items: readonly Item[]): readonly Item[] {
  const placed: Item[][] = [];
  const byWord = new Map<string, Item[][]>();
  for (const [index, item] of items.entries()) {
    const own = telling(item.matter);
    const recent = items.slice(Math.max(0, index - FARTHEST_ANSWER), index);
    const asked = recent.findLastIndex((before) => answers(item, before));
    const group =
      sameMatter(item, own, byWord) ?? (asked < 0 ? undefined : placed[index - recent.length + asked]) ?? [];
    group.push(item);
    placed.push(group);
    for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []).slice(-MOST_GROUPS), group]);
  }
  const shared = new Map([...new Set(placed)].map((group) => [group, sharedBy(group)]));
  return items.map((item, index) => {
    const { matter, positions } = shared.get(placed[index]!)!;
    return { ...item, matter, positions: withOthers(item.positions, positions) };
  });
}

/** How many of the latest groups that share a word are looked at. */
const MOST_GROUPS = 8;

/** The latest group whose matter has the same head and is named by the same words, more or fewer. */
function sameMatter<Item extends SharedItem>(
  item: Item,
  own: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly Item[][]>,
): Item[] | undefined {
  const words = contentWords(item.matter);
  for (const word of own) {
    const found = byWord
      .get(word)
      ?.findLast(
        ([first]) =>
          headOf(item.matter) === headOf(first!.matter) &&
          isNamedBy(words, contentWords(first!.matter)) &&
          !isOther(item, first!),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Two topics of the user are two matters. */
function isOther(one: SharedItem, other: SharedItem): boolean {
  return one.isTopic && other.isTopic && one.matter !== other.matter;
}

/** All words of the shorter name are words of the longer one. */
function isNamedBy(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = words.size <= others.size ? [words, others] : [others, words];
  return [...few].every((word) => many.has(word)) && [...few].some((word) => !GENERAL.has(word));
}

/** What the items of a group have in common: its name, and the first position of each party. */
function sharedBy(group: readonly SharedItem[]): Pick<SharedItem, 'matter' | 'positions'> {
  const { matter } = group.find(({ isTopic }) => isTopic) ?? group[0]!;
  const byParty = new Map<string, Position>();
  for (const position of group.flatMap(({ positions }) => positions)) {
    if (byParty.size === MOST_POSITIONS) break;
    if (!byParty.has(position.party.id)) byParty.set(position.party.id, position);
  }
  return { matter, positions: [...byParty.values()] };
}

/** How many parties' positions an item takes on from its group: a text that makes up parties stays linear. */
const MOST_POSITIONS = 32;

/** The item's own positions, then those of other parties; an item without a position gets none. */
function withOthers(own: readonly Position[], others: readonly Position[]): readonly Position[] {
  if (own.length === 0) return own;
  const parties = new Set(own.map(({ party }) => party.id));
  return [...own, ...others.filter(({ party }) => !parties.has(party.id))];
}

/** "Lemuria denied the **charge**", close behind the charge of another party. */
function answers(item: SharedItem, asked: SharedItem): boolean {
  return (
    (item.cueClass === 'refusal' || item.cueClass === 'conflict') &&
    (asked.cueClass === 'demand' || asked.cueClass === 'accusation') &&
    item.sentence - asked.sentence <= FARTHEST_ANSWER &&
    [...contentWords(item.matter)].every((word) => ANSWERED_NOUNS.has(word)) &&
    item.positions[0]?.party.id !== asked.positions[0]?.party.id
  );
}

/** In items and in sentences. */
const FARTHEST_ANSWER = 2;

/** The words that tell a matter from others. */
function telling(matter: string): ReadonlySet<string> {
  return new Set([...contentWords(matter)].filter((word) => !GENERAL.has(word)));
}

function contentWords(matter: string): ReadonlySet<string> {
  const words = matter.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.replace(PLURAL, '')));
}

/** The last word before a preposition or a conjunction: "quota" of "fishing quotas in the north". */
function headOf(matter: string): string | undefined {
  const [front = ''] = matter.toLowerCase().split(BREAK);
  return [...contentWords(front)].at(-1);
}

const BREAK = / (?:about|against|and|between|by|for|from|in|into|of|on|or|over|to|with) /u;
const PLURAL = /(?<=\p{L}{3}[^s])s$/u;
const GENERAL: ReadonlySet<string> = new Set<string>([
  ...DEALS,
  ...TALKS,
  ...ANSWERED_NOUNS,
  ...GENERAL_NOUNS,
]);
