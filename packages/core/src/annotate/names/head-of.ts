import type { Token } from '../../syntax/doc.ts';

/** Position of the first of the tokens `from` to `to`, exclusive, that depends on none of them; null when all do. */
export function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const { head } = tokens[at]!;
    if (head < from || head >= to) return at;
  }
  return null;
}
