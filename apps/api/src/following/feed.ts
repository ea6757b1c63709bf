import { displayText, stateWords } from '@parley/core';
import type { Change } from '../shapes/change.ts';
import type { KeptChange } from '../storage/list-changes.ts';

/** What has changed in a dossier, the latest first, whatever the format. */
export interface Feed {
  /** An IRI that stays, wherever the API is. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly updated: string;
  /** The address of the briefing, and that of the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

/** One change. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: string;
}

/** The feed of a dossier's changes; `headlines` are those of its articles, by id. */
export function feedOf(
  dossier: { readonly id: string; readonly title: string; readonly updated: string },
  changes: readonly KeptChange[],
  headlines: ReadonlyMap<string, string | null>,
  addresses: Pick<Feed, 'page' | 'self'>,
): Feed {
  const id = `urn:parley:dossier:${dossier.id}`;
  const nameOf = (article: string) => displayText(headlines.get(article) ?? article);
  return {
    ...{ id, title: displayText(dossier.title), updated: dossier.updated },
    ...addresses,
    entries: changes.map(({ revision, ordinal, at, change }) => ({
      id: `${id}:change:${revision}:${ordinal}`,
      ...told(change, nameOf),
      at,
    })),
  };
}

const MATTER_KINDS = {
  new: 'New',
  agreed: 'Agreed',
  reopened: 'Open again',
  changed: 'Changed',
  dropped: 'Told no longer',
} as const;

function told(change: Change, nameOf: (article: string) => string): Pick<FeedEntry, 'title' | 'text'> {
  if ('article' in change) {
    const kind = change.kind === 'article-added' ? 'Report added' : 'Report removed';
    return { title: `${kind}: ${nameOf(change.article)}`, text: `${kind}: ${nameOf(change.article)}.` };
  }
  const { kind, before, after, articles } = change;
  const states = [before, after].flatMap((state) => (state === null ? [] : [stateWords[state].word]));
  const matter = displayText(change.title);
  return {
    title: `${MATTER_KINDS[kind]}: ${matter}`,
    text: `${matter}: ${[...new Set(states)].join(' → ')}. In: ${articles.map(nameOf).join('; ')}.`,
  };
}
