import type { Token } from '../../../syntax/doc.ts';
import { relation } from '../sentence-tree.ts';

/**
 * The longest front part of a stretch that has at most `most` words and ends where only adjuncts and coordinated parts
 * are cut off; where the tree offers no such place, the first `most` words.
 */
export function shorten(stretch: readonly Token[], most: number): readonly Token[] {
  const limit = lengthOf(stretch, most);
  if (limit === stretch.length) return stretch;
  const clean: number[] = [];
  for (let length = limit; length > 1; length--) if (isCleanCut(stretch, length)) clean.push(length);
  const atBreak = clean.find((length) => length * 2 >= limit && BREAKS.has(stretch[length]!.text));
  return stretch.slice(0, atBreak ?? clean[0] ?? lengthOfWhole(stretch, limit));
}

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '(']);

/** The nearest length below the limit that tears no name apart. */
function lengthOfWhole(stretch: readonly Token[], limit: number): number {
  let length = limit;
  while (length > 1 && isInsideName(stretch, length)) length--;
  return length > 1 ? length : limit;
}

/** How many tokens the first `most` words take; what is glued to a word belongs to it. */
function lengthOf(stretch: readonly Token[], most: number): number {
  let words = 0;
  for (const [at, token] of stretch.entries()) {
    if (at === 0 || token.start > stretch[at - 1]!.end) words++;
    if (words > most) return at;
  }
  return stretch.length;
}

/** Whether nothing in front of the cut leans on what is behind, and what is behind can be left off. */
function isCleanCut(stretch: readonly Token[], length: number): boolean {
  const first = stretch[0]!.index;
  const cut = stretch[length]!.index;
  const isFront = (index: number) => index >= first && index < cut;
  if (isInsideName(stretch, length)) return false;
  return stretch.every((token, at) => {
    if (at < length) return token.head < cut || !isLeaning(token, stretch);
    return !isFront(token.head) || DROPPABLE.has(relation(token));
  });
}

/** "US Secretary | of State", "Ferry Safety | Act". */
function isInsideName(stretch: readonly Token[], cut: number): boolean {
  if (stretch[cut - 1]!.upos !== 'PROPN') return false;
  const after = stretch[cut]!.text.toLowerCase() === 'of' ? stretch[cut + 1] : stretch[cut];
  return after?.upos === 'PROPN';
}

/** Whether the head of a token lies in the stretch. */
function isLeaning({ head }: Token, stretch: readonly Token[]): boolean {
  return head <= stretch.at(-1)!.index;
}

const DROPPABLE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'advmod',
  'appos',
  'conj',
  'cc',
  'dep',
  'discourse',
  'nmod',
  'obl',
  'parataxis',
  'punct',
]);
