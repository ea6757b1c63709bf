import type { Agreement, MatterState, OpenIssue } from '@parley/core';
import { type Database, sql } from './database.ts';
import { findActors } from './find-actor.ts';
import { searchExpression } from './search-expression.ts';
import { after, selectPage, when } from './select-page.ts';

/** What a page of items may be limited to. */
export interface ItemFilters {
  readonly party?: string | undefined;
  readonly matter?: string | undefined;
  readonly outlet?: string | undefined;
  readonly status?: string | undefined;
  readonly min_outlets?: number | undefined;
  readonly q?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly since?: string | undefined;
}

/** Place and ordinal of the last row of a page. */
export type FindingPlace = readonly [place: number, ordinal: number];

/** An item as its row has it, with its matter's standing. */
export interface ItemRow {
  readonly place: number;
  readonly ordinal: number;
  readonly article: string;
  readonly outlet: string | null;
  readonly dated: string;
  readonly matter: string;
  readonly title: string;
  readonly state: MatterState;
  readonly articles: number;
  readonly outlets: number;
  readonly item: Agreement | OpenIssue;
}

/** Agreements or open issues of a dossier, those of the newest article first. */
export async function listItems(
  database: Database,
  dossier: string,
  kind: 'agreement' | 'open_issue',
  filters: ItemFilters,
  place: FindingPlace | null,
  limit: number,
): Promise<readonly ItemRow[]> {
  const expression = filters.q === undefined ? undefined : searchExpression(dossier, filters.q);
  if (expression === null) return [];
  const parties =
    filters.party === undefined ? undefined : await findActors(database, dossier, filters.party);
  const rows = await database.query<Omit<ItemRow, 'item'> & { readonly body: string }>(
    selectPage({
      select: `SELECT items.place, items.ordinal, items.article, items.outlet, items.dated, items.matter, items.body,
        matters.title, matters.state, matters.articles, matters.outlets
        FROM items JOIN matters ON matters.dossier = items.dossier AND matters.id = items.matter`,
      where: [
        sql('items.dossier = ? AND items.kind = ?', dossier, kind),
        after(place, 'items'),
        when(filters.min_outlets, (least) =>
          sql('items.matter IN (SELECT id FROM matters WHERE dossier = ? AND outlets >= ?)', dossier, least),
        ),
        when(parties, (ids) =>
          sql(
            `EXISTS (SELECT 1 FROM item_parties AS side WHERE side.dossier = items.dossier AND side.place = items.place
              AND side.ordinal = items.ordinal AND side.party IN (SELECT value FROM json_each(?)))`,
            ids,
          ),
        ),
        when(filters.matter, (id) => sql('items.matter = ?', id)),
        when(filters.outlet, (outlet) => sql('items.outlet = ? COLLATE NOCASE', outlet)),
        when(filters.status, (status) => sql('items.status = ?', status)),
        when(filters.since, (since) => sql('items.dated >= ?', since)),
        when(expression, (match) =>
          sql('items.key IN (SELECT rowid FROM items_search WHERE items_search MATCH ?)', match),
        ),
      ],
      order: 'items.place DESC, items.ordinal',
      limit,
    }),
  );
  return rows.map(({ body, ...row }) => ({ ...row, item: JSON.parse(body) as Agreement | OpenIssue }));
}
