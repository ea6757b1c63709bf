import type { Actor } from '@parley/core';
import { type Database, sql } from './database.ts';
import { findActors } from './find-actor.ts';
import { selectPage, when } from './select-page.ts';

/** An actor who is quoted, as its row has it. */
export interface SpeakerRow {
  readonly id: string;
  readonly quotes: number;
  readonly actor: Actor;
}

/** Actors of a dossier who are quoted, by id. */
export async function listSpeakers(
  database: Database,
  dossier: string,
  { party }: { readonly party?: string | undefined },
  place: string | null,
  limit: number,
): Promise<readonly SpeakerRow[]> {
  const parties = party === undefined ? undefined : await findActors(database, dossier, party);
  const rows = await database.query<Omit<SpeakerRow, 'actor'> & { readonly body: string }>(
    selectPage({
      select: 'SELECT id, quotes, body FROM actors',
      where: [
        sql('dossier = ? AND quotes > 0', dossier),
        place === null ? null : sql('id > ?', place),
        when(parties, (ids) =>
          sql(
            'id IN (SELECT value FROM json_each(?)) OR party IN (SELECT value FROM json_each(?))',
            ids,
            ids,
          ),
        ),
      ],
      order: 'id',
      limit,
    }),
  );
  return rows.map(({ body, ...row }) => ({ ...row, actor: JSON.parse(body) as Actor }));
}
