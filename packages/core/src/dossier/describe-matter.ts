import type { Matter } from '../schema/dossier.ts';
import { slug } from '../text/slug.ts';
import { AMOUNT_FACTS } from './differences/amount-facts.ts';
import { DATE_FACTS } from './differences/date-facts.ts';
import { factDifferences, type MatterDifference } from './differences/fact-differences.ts';
import { partyDifference } from './differences/party-difference.ts';
import { groupBy } from './group-by.ts';
import { matterState, type ToldState } from './matter-state.ts';
import { findConflict } from './matters/find-conflict.ts';
import type { Group } from './matters/matter-book.ts';
import { matterTitle } from './matters/matter-title.ts';

/** What depends alone on the tellings of a matter, and on which of their articles are copies. */
export interface MatterDescription {
  readonly title: string;
  /** The title as an id; other matters may have the same. */
  readonly slug: string;
  readonly state: Matter['state'];
  readonly differences: readonly MatterDifference[];
}

/** What a matter is called, how it stands, and on what its stories differ. */
export function describeMatter(group: Group, storyOf: (article: string) => string): MatterDescription {
  const conflict = findConflict(group, storyOf);
  const state = conflict.length > 0 ? 'differ' : commonState(group, storyOf);
  const title = matterTitle(
    group.map(({ telling }) => telling),
    state,
  );
  return {
    title,
    slug: slug(title),
    state,
    differences: [
      ...(conflict.length > 0 ? [statusDifference(title, conflict)] : []),
      ...factDifferences(AMOUNT_FACTS, group, storyOf),
      ...factDifferences(DATE_FACTS, group, storyOf),
      ...partyDifference(group, storyOf),
    ],
  };
}

/** What most stories say of a matter; where as many say one thing as another, all of them taken together. */
function commonState(group: Group, storyOf: (article: string) => string): ToldState {
  const items = group.map(({ telling }) => telling.item);
  const current = group.filter(({ telling }) => !telling.item.background);
  const stories = groupBy(current, ({ telling }) => storyOf(telling.article));
  const states = [...stories.values()].map((told) => matterState(told.map(({ telling }) => telling.item)));
  const counts = new Map([...groupBy(states, (state) => state)].map(([state, told]) => [state, told.length]));
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : matterState(items);
}

function statusDifference(title: string, conflict: Group): MatterDifference {
  return {
    kind: 'status',
    about: title,
    readings: conflict.map(({ telling: { article, item } }) => ({
      article,
      finding: item.id,
      reading: item.status,
      evidence: item.evidence,
    })),
  };
}
