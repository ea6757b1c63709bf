const UPOS_NAMES = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
  ' ',
);

/** Number of universal tags. */
export const UPOS_COUNT: number = UPOS_NAMES.length;

/** Number of a universal tag; 0 for one that is not known. */
export function uposNumber(name: string): number {
  return Math.max(0, UPOS_NAMES.indexOf(name));
}

/** What the parser needs of each joint tag: the number of its universal tag and whether it is a quotation mark's. */
export interface TagTables {
  readonly uposOfTag: Uint8Array;
  readonly quoteOfTag: Uint8Array;
}

export function tagTables(tags: readonly string[]): TagTables {
  return {
    uposOfTag: Uint8Array.from(tags, (tag) => uposNumber(tag.split('|')[0] ?? '')),
    quoteOfTag: Uint8Array.from(tags, (tag) => (/^PUNCT\|(?:``|'')$/.test(tag) ? 1 : 0)),
  };
}
