import type { Doc, Token } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';

/** For each sentence, which of its tokens stand inside quotation marks; the closing mark does not. */
export function quotedTokens({ sentences, quotations }: Doc): readonly (readonly boolean[])[] {
  let next = 0;
  return sentences.map(({ tokens }) =>
    tokens.map((token) => {
      while (next < quotations.length && quotations[next]!.end <= token.start) next++;
      const quotation = quotations[next];
      return quotation !== undefined && holds(quotation, token);
    }),
  );
}

function holds({ start, end, closed }: Quotation, token: Token): boolean {
  return start <= token.start && (closed ? token.end < end : token.end <= end);
}
