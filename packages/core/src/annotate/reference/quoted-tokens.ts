import type { Doc, Token } from '../../syntax/doc.ts';

/** For each sentence, which of its tokens stand inside quotation marks. A new paragraph begins outside. */
export function quotedTokens(doc: Doc): readonly (readonly boolean[])[] {
  let open = false;
  let paragraph = -1;
  return doc.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    return sentence.tokens.map((token) => {
      const mark = quotationMark(token);
      if (mark === 'open') open = true;
      else if (mark === 'close') open = false;
      else if (mark === 'either') open = !open;
      return open;
    });
  });
}

function quotationMark({ text, xpos }: Token): 'open' | 'close' | 'either' | null {
  if (text === '“' || text === '«' || text === '``') return 'open';
  if (text === '”' || text === '»' || (text === "''" && xpos !== 'POS')) return 'close';
  return text === '"' ? 'either' : null;
}
