import * as z from 'zod';
import { Refusal } from '../problems/refusal.ts';

/** The cursor that stands for a place in a list: opaque to clients, base64url of JSON. */
export function cursorOf(place: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The place that a cursor stands for; null without one. Refuses with 422 what no list of this kind gave. */
export function placeOf<Place extends z.ZodType>(
  schema: Place,
  cursor: string | undefined,
): z.output<Place> | null {
  if (cursor === undefined) return null;
  const place = schema.safeParse(decoded(cursor));
  if (place.success) return place.data;
  throw new Refusal({
    status: 422,
    detail: 'The cursor is none of this list.',
    errors: [{ parameter: 'cursor', detail: 'is no `next` of this list' }],
  });
}

function decoded(cursor: string): unknown {
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

/** A finding's place: its article's and its own. */
export const FindingCursor = z.tuple([z.int(), z.int()]);

/** The place of an article or a matter. */
export const PlaceCursor = z.tuple([z.int()]);

/** The place of a speaker. */
export const IdCursor = z.tuple([z.string()]);

/** The place of a dossier: its database, when it was opened, its id. */
export const DossierCursor = z.tuple([z.string(), z.string(), z.string()]);
