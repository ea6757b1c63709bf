import { sha256 } from '../digest.ts';

/** Who may do what. Tokens are kept as their SHA-256 in hexadecimal: they are random, so that no salt is needed. */
export interface Access {
  /** Hashes of the tokens that may read and write. With none, nobody writes. */
  readonly writeTokens: readonly string[];
  /** Hashes of the tokens that may read only. */
  readonly readTokens: readonly string[];
  /** Whether reading needs no token. */
  readonly publicReads: boolean;
}

/** What a token allows. */
export type Right = 'write' | 'read' | 'none';

/** What a bearer token allows; it takes as long for a wrong one as for a right one. */
export async function rightOf(token: string, { writeTokens, readTokens }: Access): Promise<Right> {
  const hash = await sha256(token);
  const [write, read] = [isAmong(hash, writeTokens), isAmong(hash, readTokens)];
  return write ? 'write' : read ? 'read' : 'none';
}

function isAmong(hash: string, hashes: readonly string[]): boolean {
  let found = 0;
  for (const candidate of hashes) found |= Number(isSame(hash, candidate));
  return found === 1;
}

/** Compares all characters, wherever the first difference is. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
