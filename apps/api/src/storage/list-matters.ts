import type { Matter } from '@parley/core';
import { type Database, sql } from './database.ts';
import { findActors } from './find-actor.ts';
import { searchExpression } from './search-expression.ts';
import { selectPage, when } from './select-page.ts';

/** What a page of matters may be limited to. */
export interface MatterFilters {
  readonly party?: string | undefined;
  readonly outlet?: string | undefined;
  readonly status?: string | undefined;
  readonly min_outlets?: number | undefined;
  readonly q?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly since?: string | undefined;
}

/** A matter as its row has it. */
export interface MatterRow {
  readonly place: number;
  readonly articles: number;
  readonly outlets: number;
  readonly matter: Omit<Matter, 'mentions' | 'reports'>;
}

/** Matters of a dossier, those told first last. */
export async function listMatters(
  database: Database,
  dossier: string,
  filters: MatterFilters,
  place: number | null,
  limit: number,
): Promise<readonly MatterRow[]> {
  const expression = filters.q === undefined ? undefined : searchExpression(dossier, filters.q);
  if (expression === null) return [];
  const parties =
    filters.party === undefined ? undefined : await findActors(database, dossier, filters.party);
  const told =
    'EXISTS (SELECT 1 FROM items WHERE items.dossier = matters.dossier AND items.matter = matters.id AND';
  const rows = await database.query<Omit<MatterRow, 'matter'> & { readonly body: string }>(
    selectPage({
      select: 'SELECT place, articles, outlets, body FROM matters',
      where: [
        sql('dossier = ?', dossier),
        place === null ? null : sql('place < ?', place),
        when(parties, (ids) =>
          sql(
            `EXISTS (SELECT 1 FROM json_each(matters.body, '$.parties') AS side
              WHERE side.value IN (SELECT value FROM json_each(?)))`,
            ids,
          ),
        ),
        when(filters.outlet, (outlet) => sql(`${told} items.outlet = ? COLLATE NOCASE)`, outlet)),
        when(filters.status, (state) => sql('state = ?', state)),
        when(filters.min_outlets, (least) => sql('outlets >= ?', least)),
        when(filters.since, (since) => sql(`${told} items.dated >= ?)`, since)),
        when(expression, (match) =>
          sql('key IN (SELECT rowid FROM matters_search WHERE matters_search MATCH ?)', match),
        ),
      ],
      order: 'place DESC',
      limit,
    }),
  );
  return rows.map(({ body, ...row }) => ({ ...row, matter: JSON.parse(body) as MatterRow['matter'] }));
}
