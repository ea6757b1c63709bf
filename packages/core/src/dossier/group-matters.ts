import type { Agreement } from '../schema/agreement.ts';
import type { OpenIssue } from '../schema/open-issue.ts';
import { contentStems } from './content-stems.ts';

/** An agreement or open issue with the article that tells it. */
export type Telling =
  | { readonly article: string; readonly kind: 'agreement'; readonly item: Agreement }
  | { readonly article: string; readonly kind: 'open_issue'; readonly item: OpenIssue };

/** Two phrases are about one matter when they share at least this part of their words. */
const LIKENESS = 0.5;

/**
 * Group tellings by what they are about: the words of their matters and the parties in common.
 * Groups and their members keep the order in which they were told.
 */
export function groupMatters(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: Telling[][] = [];
  const openers: { readonly telling: Telling; readonly stems: ReadonlySet<string> }[] = [];
  const holders = new Map<string, number[]>();
  for (const telling of tellings) {
    const stems = contentStems(telling.item.matter);
    const candidates = new Set([...stems].flatMap((word) => holders.get(word) ?? []));
    const known = [...candidates].find((index) => {
      const opener = openers[index]!;
      return likeness(stems, opener.stems) >= LIKENESS && shareParty(telling, opener.telling);
    });
    if (known !== undefined) {
      groups[known]!.push(telling);
      continue;
    }
    for (const word of stems) holders.set(word, [...(holders.get(word) ?? []), groups.length]);
    groups.push([telling]);
    openers.push({ telling, stems });
  }
  return groups;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared || 1);
}

function shareParty({ item: one }: Telling, { item: other }: Telling): boolean {
  if (!one.parties.length || !other.parties.length) return true;
  return one.parties.some(({ id }) => other.parties.some((party) => party.id === id));
}
