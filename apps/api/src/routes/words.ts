import { Hono } from 'hono';
import { produces } from '../middleware/produces.ts';
import { validQuery } from '../request/valid-query.ts';
import { NoQuery } from '../shapes/page.ts';
import { findWords } from '../storage/words.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/words`: the own words by which a dossier's articles are read. */
export function wordsRoute(ports: ReadPorts) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/words',
    produces('application/json'),
    validQuery(NoQuery),
    readDossier(ports),
    async (context) => {
      const { row, database } = context.get('dossier');
      return context.json((await findWords(database, row.id)) ?? { parties: [], cues: [], topics: [] });
    },
  );
}
