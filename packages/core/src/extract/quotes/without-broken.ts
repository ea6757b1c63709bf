import type { Doc } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';

const TAGS = new Set(['said', 'says', 'told', 'tells', 'added', 'adds', 'asked', 'wrote', 'replied']);

/**
 * A document's quotations without those whose closing mark was forgotten: no mark ends them and the reporter's own "said" stands
 * in them, so nobody can tell by the marks where they end.
 */
export function withoutBroken(doc: Doc): readonly Quotation[] {
  let first = 0;
  return doc.quotations.filter((quotation) => {
    if (quotation.closed || quotation.continues) return true;
    while (first < doc.sentences.length && doc.sentences[first]!.end <= quotation.start) first++;
    for (
      let index = first;
      index < doc.sentences.length && doc.sentences[index]!.start < quotation.end;
      index++
    ) {
      const { tokens } = doc.sentences[index]!;
      if (tokens.some(({ start, text }) => start > quotation.start && TAGS.has(text.toLowerCase())))
        return false;
    }
    return true;
  });
}
