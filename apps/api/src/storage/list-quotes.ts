import type { Quote } from '@parley/core';
import { type Database, sql } from './database.ts';
import { findActors } from './find-actor.ts';
import type { FindingPlace } from './list-items.ts';
import { searchExpression } from './search-expression.ts';
import { after, selectPage, when } from './select-page.ts';

/** What a page of quotes may be limited to. */
export interface QuoteFilters {
  readonly speaker?: string | undefined;
  readonly party?: string | undefined;
  readonly outlet?: string | undefined;
  readonly type?: string | undefined;
  readonly q?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly since?: string | undefined;
}

/** A quote as its row has it. */
export interface QuoteRow {
  readonly place: number;
  readonly ordinal: number;
  readonly article: string;
  readonly outlet: string | null;
  readonly dated: string;
  readonly quote: Quote;
}

/** Quotes of a dossier, those of the newest article first. A speaker is of a party, or is it. */
export async function listQuotes(
  database: Database,
  dossier: string,
  filters: QuoteFilters,
  place: FindingPlace | null,
  limit: number,
): Promise<readonly QuoteRow[]> {
  const expression = filters.q === undefined ? undefined : searchExpression(dossier, filters.q);
  if (expression === null) return [];
  const idsOf = async (name: string | undefined) =>
    name === undefined ? undefined : findActors(database, dossier, name);
  const [speakers, parties] = [await idsOf(filters.speaker), await idsOf(filters.party)];
  const rows = await database.query<Omit<QuoteRow, 'quote'> & { readonly body: string }>(
    selectPage({
      select: 'SELECT place, ordinal, article, outlet, dated, body FROM quotes',
      where: [
        sql('dossier = ?', dossier),
        after(place, 'quotes'),
        when(speakers, (ids) => sql('speaker IN (SELECT value FROM json_each(?))', ids)),
        when(parties, (ids) =>
          sql(
            'speaker IN (SELECT value FROM json_each(?)) OR party IN (SELECT value FROM json_each(?))',
            ids,
            ids,
          ),
        ),
        when(filters.outlet, (outlet) => sql('outlet = ? COLLATE NOCASE', outlet)),
        when(filters.type, (type) => sql('type = ?', type)),
        when(filters.since, (since) => sql('dated >= ?', since)),
        when(expression, (match) =>
          sql('key IN (SELECT rowid FROM quotes_search WHERE quotes_search MATCH ?)', match),
        ),
      ],
      order: 'place DESC, ordinal',
      limit,
    }),
  );
  return rows.map(({ body, ...row }) => ({ ...row, quote: JSON.parse(body) as Quote }));
}
