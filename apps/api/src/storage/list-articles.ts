import type { ArticleHeader } from '@parley/core';
import { type Database, sql } from './database.ts';
import { searchExpression } from './search-expression.ts';
import { selectPage, when } from './select-page.ts';

/** What a page of articles may be limited to. */
export interface ArticleFilters {
  readonly outlet?: string | undefined;
  readonly matter?: string | undefined;
  readonly q?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly since?: string | undefined;
}

/** An article as its row has it, without its text. */
export interface ArticleListing {
  readonly place: number;
  readonly id: string;
  readonly added: string;
  readonly header: ArticleHeader;
}

/** Articles of a dossier, the newest first. */
export async function listArticles(
  database: Database,
  dossier: string,
  filters: ArticleFilters,
  place: number | null,
  limit: number,
): Promise<readonly ArticleListing[]> {
  const expression = filters.q === undefined ? undefined : searchExpression(dossier, filters.q);
  if (expression === null) return [];
  const rows = await database.query<Omit<ArticleListing, 'header'> & { readonly header: string }>(
    selectPage({
      select:
        "SELECT place, id, added, json_remove(analysis -> '$.article', '$.text') AS header FROM articles",
      where: [
        sql('dossier = ?', dossier),
        place === null ? null : sql('place < ?', place),
        when(filters.outlet, (outlet) => sql('outlet = ? COLLATE NOCASE', outlet)),
        when(filters.matter, (matter) =>
          sql('place IN (SELECT place FROM items WHERE dossier = ? AND matter = ?)', dossier, matter),
        ),
        when(filters.since, (since) => sql('dated >= ?', since)),
        when(expression, (match) =>
          sql('key IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ?)', match),
        ),
      ],
      order: 'place DESC',
      limit,
    }),
  );
  return rows.map(({ header, ...row }) => ({ ...row, header: JSON.parse(header) as ArticleHeader }));
}
