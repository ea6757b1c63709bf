/** The parts of a corpus that may be scored apart: one to work on, one kept aside. */
export const CORPUS_PARTS = ['all', 'first-two-thirds', 'last-third'] as const;
export type CorpusPart = (typeof CORPUS_PARTS)[number];

/** The documents of a part, in their order. The two thirds and the third share none and leave none out. */
export function partOf<Document>(documents: readonly Document[], part: CorpusPart): readonly Document[] {
  const cut = Math.ceil((documents.length * 2) / 3);
  switch (part) {
    case 'all':
      return documents;
    case 'first-two-thirds':
      return documents.slice(0, cut);
    case 'last-third':
      return documents.slice(cut);
  }
}
