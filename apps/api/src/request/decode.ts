import { Refusal } from '../problems/refusal.ts';

/** Bytes as text, without a byte-order mark. Refuses with 400 what is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ status: 400, detail: 'The body is not UTF-8.' });
  }
}

/** Text as a JSON value. Refuses with 400 what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ status: 400, detail: 'The body is not JSON.' });
  }
}
