import { groupBy } from '../../dossier/group-by.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { Excerpt } from '../../schema/span.ts';
import type { PassageFinder } from './passage-finder.ts';
import type { ReportLabels } from './report-labels.ts';

/** Someone who is quoted. */
export interface SpeakerOutline {
  /** Null for the quotes whose speaker the articles do not tell. */
  readonly name: string | null;
  readonly role: string | null;
  readonly quotes: readonly QuoteOutline[];
}

/** What was said, and where it stands. */
export interface QuoteOutline {
  readonly article: string;
  readonly report: string;
  readonly passage: string;
  readonly content: readonly Excerpt[];
}

/** Who is quoted how often, the most quoted first, then by name; last the quotes without a speaker. */
export function outlineSpeakers(
  { quotes, actors }: Dossier,
  labelOf: ReportLabels,
  findPassage: PassageFinder,
): readonly SpeakerOutline[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  return [...groupBy(quotes, ({ speaker }) => speaker?.id ?? null)]
    .map(([id, own]): SpeakerOutline => {
      const { name, role } = (id && known.get(id)) || own[0]!.speaker || NOBODY;
      return {
        name,
        role,
        quotes: own.map(({ article, content }) => ({
          article,
          report: labelOf(article),
          passage: findPassage(article, content),
          content,
        })),
      };
    })
    .sort(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) ||
        other.quotes.length - one.quotes.length ||
        (one.name! < other.name! ? -1 : 1),
    );
}

const NOBODY = { name: null, role: null };
