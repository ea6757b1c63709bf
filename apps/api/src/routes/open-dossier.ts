import type { Context, MiddlewareHandler } from 'hono';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Database } from '../storage/database.ts';
import { type DossierRow, findDossier } from '../storage/dossiers.ts';

/** A dossier that a request is about, and the database that holds it. */
export interface OpenDossier {
  readonly row: DossierRow;
  readonly database: Database;
}

/** What `openDossier` leaves for the handler. */
export interface WithDossier {
  readonly Variables: { dossier: OpenDossier };
}

/** Changes with every change of what is answered for the same revision. */
const ANSWERS_VERSION = 1;

/** Finds the dossier that the path names, or refuses with 404. */
export function openDossier({ shards }: Pick<Ports, 'shards'>): MiddlewareHandler<WithDossier, string> {
  return async (context, next) => {
    context.set('dossier', await findOpen(shards, context.req.param('dossier') ?? ''));
    await next();
  };
}

/**
 * Finds the dossier that the path names, for reading: the answer carries the dossier's revision as its ETag, and is 304
 * where the client has that revision.
 */
export function readDossier({
  shards,
  access,
}: Pick<Ports, 'shards' | 'access'>): MiddlewareHandler<WithDossier, string> {
  return async (context, next) => {
    const dossier = await findOpen(shards, context.req.param('dossier') ?? '');
    const tag = `W/"${dossier.row.id}-${dossier.row.revision}-${ANSWERS_VERSION}"`;
    context.header('ETag', tag);
    context.header('Cache-Control', access.publicReads ? 'no-cache' : 'private, no-cache');
    if (hasTag(context, tag)) return context.body(null, 304);
    context.set('dossier', dossier);
    return next();
  };
}

async function findOpen(shards: Ports['shards'], id: string): Promise<OpenDossier> {
  const database = shards.of(id);
  const row = database && (await findDossier(database, id));
  if (!database || !row) throw noDossier();
  return { row, database };
}

/** Why a request about a dossier that is not there is refused. */
export function noDossier(): Refusal {
  return new Refusal({ status: 404, detail: 'There is no such dossier.' });
}

/** Whether If-None-Match names the tag; weakly, as it is compared for reading (RFC 9110). */
function hasTag(context: Context, tag: string): boolean {
  const header = context.req.header('If-None-Match');
  if (header === undefined) return false;
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag));
}
