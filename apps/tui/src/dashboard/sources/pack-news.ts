import { deserialize, serialize } from 'node:v8';
import type { Dossier } from '@parley/core';
import type { Steps } from '../steps.ts';
import type { ReadArticle } from './reader-messages.ts';

/** What a reader has to tell. */
export interface News {
  readonly dossier: Dossier;
  /** Readings that are new or changed since the last news. */
  readonly read: readonly ReadArticle[];
}

/** A part of one of the lists of which news consist. */
interface Parcel {
  readonly list: keyof Lists;
  readonly entries: readonly unknown[];
}

type Lists = Omit<Dossier, 'schema'> & Pick<News, 'read'>;

/** So few entries are unpacked within a millisecond or two. */
const ENTRIES_IN_A_PARCEL = 100;

/**
 * News in parcels that cost nothing to receive and little to unpack, one by one. As one message, those of a large folder
 * would be unpacked all at once, and no key be heard for as long.
 */
export function packNews({ dossier: { schema, ...dossier }, read }: News): Uint8Array<ArrayBuffer>[] {
  const lists: Readonly<Record<keyof Lists, readonly unknown[]>> = { ...dossier, read };
  const parcels: Uint8Array<ArrayBuffer>[] = [];
  for (const list of Object.keys(lists) as (keyof Lists)[]) {
    for (let from = 0; from < lists[list].length; from += ENTRIES_IN_A_PARCEL) {
      const parcel: Parcel = { list, entries: lists[list].slice(from, from + ENTRIES_IN_A_PARCEL) };
      parcels.push(new Uint8Array(serialize(parcel)));
    }
  }
  return parcels;
}

/** The news again, a parcel a step. */
export function* unpackNews(parcels: readonly Uint8Array[]): Steps<News> {
  const lists: Record<keyof Lists, unknown[]> = {
    articles: [],
    actors: [],
    matters: [],
    differences: [],
    quotes: [],
    timeline: [],
    read: [],
  };
  for (const bytes of parcels) {
    const { list, entries }: Parcel = deserialize(bytes);
    lists[list].push(...entries);
    yield;
  }
  const { read, ...dossier } = lists as unknown as Lists;
  return { dossier: { schema: 'parley/dossier@1', ...dossier }, read };
}
