import { Unreadable } from '../unreadable.ts';

/** @throws Unreadable for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('bad-syntax', 'is not JSON', RECORD_SHAPE);
  }
}

/** How an article is written in JSON, for a message. */
export const RECORD_SHAPE =
  'an article is {"id": "…", "text": "…"}, with headline, outlet, published or url if known; schema.org, ninjs and JSON Feed are read too';
