import type { MiddlewareHandler } from 'hono';
import type { WithForm } from '../middleware/chooses.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import type { CachedAnswer } from '../storage/answer-cache.ts';
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

/** The ports that reading needs. */
export type ReadPorts = Pick<Ports, 'shards' | 'access' | 'answers' | 'originOf'>;

/** Changes with every change of what is answered for the same revision. */
const ANSWERS_VERSION = 2;

/** Finds the dossier that the path names, or refuses with 404. */
export function openDossier({ shards }: Pick<Ports, 'shards'>): MiddlewareHandler<WithDossier, string> {
  return async (context, next) => {
    context.set('dossier', await findOpen(shards, context.req.param('dossier') ?? ''));
    await next();
  };
}

/**
 * Finds the dossier that a request is about, for reading: the answer's ETag is made of the dossier's revision and of what
 * was asked, so that who has it once had the answer, and gets a 304 while it is the same; an answer sent lately for that
 * revision is sent again. `idOf` reads the id from the path's parameter.
 */
export function readDossier(
  { shards, access, answers, originOf }: ReadPorts,
  idOf: (parameter: string) => string = (parameter) => parameter,
): MiddlewareHandler<WithDossier & WithForm, string> {
  return async (context, next) => {
    const dossier = await findOpen(shards, idOf(context.req.param('dossier') ?? ''));
    const { id, created, revision } = dossier.row;
    // One that was deleted and opened again under its id begins anew at revision 0.
    const opened = Date.parse(created).toString(36);
    const asked = `${context.get('form') ?? ''} ${addressOf(context.req.url)}`;
    const tag = `W/"${[id, opened, revision, ANSWERS_VERSION, checksum(asked)].join('-')}"`;
    const control = access.publicReads ? 'no-cache' : 'private, no-cache';
    const headers = { ETag: tag, 'Cache-Control': control };
    const wanted = context.req.header('If-None-Match')?.trim();
    const notModified = () => context.body(null, 304, headers);
    if (wanted !== undefined && hasTag(wanted, tag)) return notModified();
    const key = `${tag} ${originOf(context)} ${asked}`;
    const known = answers.get(key);
    // Any answer will do, once it is known that there is one.
    const isAny = wanted === '*';
    if (known) return isAny ? notModified() : context.body(known.body, 200, { ...known.headers, ...headers });
    context.set('dossier', dossier);
    await next();
    if (context.res.status !== 200) return;
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    answers.put(key, await cachedAnswer(context.res));
    if (isAny) context.res = notModified();
    return;
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

/** What of an answer is the same for everybody who asks. */
async function cachedAnswer(response: Response): Promise<CachedAnswer> {
  const headers = ['Content-Type', 'Link', 'X-Robots-Tag'].flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    body: new Uint8Array(await response.clone().arrayBuffer()),
    headers: Object.fromEntries(headers),
  };
}

/** Whether an If-None-Match names the tag; weakly, as it is compared for reading (RFC 9110). */
function hasTag(header: string, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return header.split(',').some((one) => bare(one) === bare(tag));
}

/** Path and query of an address. */
function addressOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

/** A short name of a text, by FNV-1a; another text hardly ever has the same. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
