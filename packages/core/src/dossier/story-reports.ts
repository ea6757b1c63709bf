import type { Matter } from '../schema/dossier.ts';
import type { Group } from './matters/matter-book.ts';

/** Of the stories that are silent on a matter at most so many are named. */
const SILENT_NAMED = 100;

/**
 * A finder of the stories in which a group is told, each named by the first of its articles that tells it, and of those that
 * are silent. `stories` are all of them, in their order, by their first articles.
 */
export function createStoryReports(
  stories: readonly string[],
  storyOf: (article: string) => string,
): (group: Group) => Matter['reports'] {
  const first = stories.slice(0, SILENT_NAMED);
  const firstSet = new Set(first);
  return (group) => {
    const telling = new Map<string, string>();
    for (const { article } of group.map((described) => described.telling)) {
      if (!telling.has(storyOf(article))) telling.set(storyOf(article), article);
    }
    const told = [...telling.keys()].filter((story) => firstSet.has(story)).length;
    const silent =
      told === 0
        ? first
        : stories
            .slice(0, SILENT_NAMED + telling.size)
            .filter((story) => !telling.has(story))
            .slice(0, SILENT_NAMED);
    return { of: stories.length, in: [...telling.values()], silent };
  };
}
