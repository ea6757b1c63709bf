import type { NamedArticle } from '@parley/reading';
import { fileIds } from './file-ids.ts';

/** An article, and where it stood. */
export interface FoundArticle extends NamedArticle {
  /** The file that it came from, unless that is read line by line; null for one that came from elsewhere. */
  readonly path: string | null;
  /** Which article of its file it is, counted from one; null for the only one. */
  readonly part: number | null;
}

/** The articles with the ids that they have themselves, else with those of their files. */
export function withIds(found: readonly FoundArticle[]): readonly NamedArticle[] {
  const ids = fileIds([...new Set(found.flatMap(({ path }) => path ?? []))]);
  return found.map(({ name, article, path, part }) => {
    const fileId = path === null ? undefined : ids.get(path);
    if (article.input.id !== undefined || fileId === undefined) return { name, article };
    const id = part === null ? fileId : `${fileId}-${part}`;
    return { name, article: { ...article, input: { ...article.input, id } } };
  });
}
