import type { Analysis } from '../schema/analysis.ts';
import type { Difference, Dossier, Matter, MatterMention } from '../schema/dossier.ts';
import type { Speaker } from '../schema/quote.ts';
import { slug } from '../text/slug.ts';
import type { MergedActors } from './actors/merge-actors.ts';
import { AMOUNT_FACTS } from './differences/amount-facts.ts';
import { DATE_FACTS } from './differences/date-facts.ts';
import { factDifferences, type MatterDifference } from './differences/fact-differences.ts';
import { partyDifference } from './differences/party-difference.ts';
import { wordingDifferences } from './differences/wording-differences.ts';
import { groupBy } from './group-by.ts';
import { matterState, type ToldState } from './matter-state.ts';
import { findConflict } from './matters/find-conflict.ts';
import type { Group } from './matters/matter-book.ts';
import { matterTitle } from './matters/matter-title.ts';
import { timeline } from './timeline.ts';

/** The parts of a dossier. `analyses` in their order; `originals` from the id of a copy to that of what it copies. */
export interface DossierParts {
  readonly analyses: readonly Analysis[];
  readonly groups: readonly Group[];
  readonly actors: MergedActors;
  readonly originals: ReadonlyMap<string, string>;
}

/** Of the stories that are silent on a matter at most so many are named. */
const SILENT_NAMED = 100;

/** Put the parts together. */
export function assembleDossier({ analyses, groups, actors, originals }: DossierParts): Dossier {
  const places = new Map(analyses.map(({ id }, place) => [id, place]));
  const storyOf = (article: string) => originals.get(article) ?? article;
  const stories = analyses.map(({ id }) => id).filter((id) => !originals.has(id));
  const outOf = (group: Group) => reports(group, stories, storyOf);

  const told = [...groups]
    .map((group) => ({ group, reports: outOf(group), place: places.get(group[0]!.telling.article)! }))
    .sort(
      (one, other) =>
        other.reports.in.length - one.reports.in.length ||
        one.place - other.place ||
        one.group[0]!.place - other.group[0]!.place,
    );
  const names = new Set<string>();
  const compiled = told.map(({ group, reports }) => {
    const { title, state, differences } = describeMatter(group, originals);
    const id = unique(slug(title), names);
    const mentions = group.map(({ telling }): MatterMention => {
      const { id, status, attributedTo, background, evidence } = telling.item;
      return {
        article: telling.article,
        item: id,
        kind: telling.kind,
        status,
        attributedTo: resolve(attributedTo, telling.article, actors),
        background,
        evidence,
      };
    });
    const matter: Matter = {
      id,
      title,
      state,
      parties: [
        ...new Set(
          group.flatMap(({ telling: { article, item } }) =>
            item.parties.map((party) => actors.idOf(article, party.id)),
          ),
        ),
      ],
      background: mentions.every(({ background }) => background),
      mentions,
      reports,
    };
    return { matter, group, differences: differences.map((one): Difference => ({ matter: id, ...one })) };
  });
  return {
    schema: 'parley/dossier@1',
    articles: analyses.map(({ id, article: { headline, outlet, published, url } }) => ({
      id,
      headline,
      outlet,
      published,
      url,
      sameStoryAs: originals.get(id) ?? null,
    })),
    actors: actors.actors,
    matters: compiled.map(({ matter }) => matter),
    differences: [
      ...compiled.flatMap(({ differences }) => differences),
      ...rewordings(analyses, actors, storyOf),
    ],
    quotes: analyses.flatMap(({ id, quotes }) =>
      quotes.map((quote) => ({ article: id, ...quote, speaker: resolve(quote.speaker, id, actors) })),
    ),
    timeline: timeline(analyses, compiled),
  };
}

/** What depends on a group and the copies alone. */
interface MatterDescription {
  readonly title: string;
  readonly state: Matter['state'];
  readonly differences: readonly MatterDifference[];
}

/** A group is described once, as long as none of its articles becomes a copy or ceases to be one. */
const descriptions = new WeakMap<
  Group,
  { readonly copies: string; readonly description: MatterDescription }
>();

function describeMatter(group: Group, originals: ReadonlyMap<string, string>): MatterDescription {
  const storyOf = (article: string) => originals.get(article) ?? article;
  const copies = group.map(({ telling }) => originals.get(telling.article) ?? '').join('\n');
  const known = descriptions.get(group);
  if (known?.copies === copies) return known.description;
  const conflict = findConflict(group, storyOf);
  const state = conflict.length > 0 ? 'differ' : commonState(group, storyOf);
  const title = matterTitle(
    group.map(({ telling }) => telling),
    state,
  );
  const description: MatterDescription = {
    title,
    state,
    differences: [
      ...(conflict.length > 0 ? [statusDifference(title, conflict)] : []),
      ...factDifferences(AMOUNT_FACTS, group, storyOf),
      ...factDifferences(DATE_FACTS, group, storyOf),
      ...partyDifference(group, storyOf),
    ],
  };
  descriptions.set(group, { copies, description });
  return description;
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

/** In which of the stories the group is told, each named by the first of its articles that tells it. */
function reports(
  group: Group,
  stories: readonly string[],
  storyOf: (article: string) => string,
): Matter['reports'] {
  const telling = new Map<string, string>();
  for (const { article } of group.map((described) => described.telling)) {
    if (!telling.has(storyOf(article))) telling.set(storyOf(article), article);
  }
  const silent: string[] = [];
  for (const story of stories) {
    if (silent.length === SILENT_NAMED) break;
    if (!telling.has(story)) silent.push(story);
  }
  return { of: stories.length, in: [...telling.values()], silent };
}

function resolve(speaker: Speaker | null, article: string, actors: MergedActors): Speaker | null {
  return speaker && { ...speaker, id: actors.idOf(article, speaker.id) };
}

function rewordings(
  analyses: readonly Analysis[],
  actors: MergedActors,
  storyOf: (article: string) => string,
): readonly Difference[] {
  return wordingDifferences(
    analyses.flatMap(({ id: article, quotes }) =>
      quotes.flatMap((quote) =>
        quote.speaker === null
          ? []
          : [{ article, story: storyOf(article), speaker: actors.idOf(article, quote.speaker.id), quote }],
      ),
    ),
  );
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
