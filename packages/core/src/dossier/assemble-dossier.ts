import type { Analysis } from '../schema/analysis.ts';
import type { Difference, Dossier, Matter, MatterMention } from '../schema/dossier.ts';
import type { Speaker } from '../schema/quote.ts';
import type { ActorIds, MergedActors } from './actors/actor-book.ts';
import { describeMatter, type MatterDescription } from './describe-matter.ts';
import { createWordingBook } from './differences/wording-book.ts';
import type { Group } from './matters/matter-book.ts';
import { createMemory } from './memory.ts';
import { createStoryReports } from './story-reports.ts';
import { createTimeline } from './timeline.ts';
import { uniqueNames } from './unique-names.ts';

/** The parts of a dossier. `analyses` in their order; `originals` from the id of a copy to that of what it copies. */
export interface DossierParts {
  readonly analyses: readonly Analysis[];
  readonly groups: readonly Group[];
  readonly actors: MergedActors;
  readonly originals: ReadonlyMap<string, string>;
}

/** A function that puts the parts together, and makes anew only what depends on parts that are not those of the last time. */
export function createAssembler(): (parts: DossierParts) => Dossier {
  const descriptions = createMemory<Group, MatterDescription>();
  const tellings = createMemory<Group, Pick<Matter, 'mentions' | 'parties'>>();
  const quotes = createMemory<Analysis, Dossier['quotes']>();
  const rewordings = createWordingBook();
  const timeline = createTimeline();

  return ({ analyses, groups, actors, originals }) => {
    const places = new Map(analyses.map(({ id }, place) => [id, place]));
    const storyOf = (article: string) => originals.get(article) ?? article;
    const reportsOf = createStoryReports(
      analyses.map(({ id }) => id).filter((id) => !originals.has(id)),
      storyOf,
    );
    const idsOf = (group: Group) => group.map(({ telling }) => actors.ids.get(telling.article));
    const originalsOf = (group: Group) => group.map(({ telling }) => originals.get(telling.article));
    const name = uniqueNames();

    const matters = groups
      .map((group) => ({ group, reports: reportsOf(group), place: places.get(group[0]!.telling.article)! }))
      .sort(
        (one, other) =>
          other.reports.in.length - one.reports.in.length ||
          one.place - other.place ||
          one.group[0]!.place - other.group[0]!.place,
      )
      .map(({ group, reports }) => {
        const { title, slug, state, differences } = descriptions(group, originalsOf(group), () =>
          describeMatter(group, storyOf),
        );
        const { mentions, parties } = tellings(group, idsOf(group), () => tellingsOf(group, actors));
        const background = mentions.every((mention) => mention.background);
        const id = name(slug);
        const matter: Matter = { id, title, state, parties, background, mentions, reports };
        return { matter, group, differences: differences.map((one): Difference => ({ matter: id, ...one })) };
      });
    const told = analyses.flatMap((analysis) => {
      const ids = actors.ids.get(analysis.id)!;
      return quotes(analysis, [ids], () => quotesOf(analysis, ids));
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
      matters: matters.map(({ matter }) => matter),
      differences: [
        ...matters.flatMap(({ differences }) => differences),
        ...rewordings(
          told.flatMap((quote) =>
            quote.speaker === null
              ? []
              : [{ article: quote.article, story: storyOf(quote.article), speaker: quote.speaker.id, quote }],
          ),
        ),
      ],
      quotes: told,
      timeline: timeline(analyses, matters),
    };
  };
}

function tellingsOf(group: Group, actors: MergedActors): Pick<Matter, 'mentions' | 'parties'> {
  const parties = group.flatMap(({ telling: { article, item } }) => {
    const ids = actors.ids.get(article)!;
    return item.parties.map(({ id }) => ids.get(id) ?? id);
  });
  const mentions = group.map(({ telling: { article, kind, item } }): MatterMention => {
    const { id, status, background, evidence, conditions, dates, amounts, why } = item;
    const attributedTo = resolve(item.attributedTo, actors.ids.get(article)!);
    return {
      article,
      item: id,
      kind,
      status,
      attributedTo,
      background,
      evidence,
      conditions,
      dates,
      amounts,
      why,
    };
  });
  return { parties: [...new Set(parties)], mentions };
}

function quotesOf({ id: article, quotes }: Analysis, ids: ActorIds): Dossier['quotes'] {
  return quotes.map((quote) => ({ article, ...quote, speaker: resolve(quote.speaker, ids) }));
}

function resolve(speaker: Speaker | null, ids: ActorIds): Speaker | null {
  return speaker && { ...speaker, id: ids.get(speaker.id) ?? speaker.id };
}
