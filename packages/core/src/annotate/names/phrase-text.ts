import type { Token } from '../../syntax/doc.ts';
import { isWordOfCountry } from './countries.ts';
import type { Segment } from './segment.ts';
import { fold } from './word-shape.ts';

/** The phrase's words without determiner and number, with its possessor: "Trump's spokesman". */
export function phraseText({ sentence, outer, from, to, owner }: Segment): string {
  const { tokens } = sentence;
  let start = owner && owner.type !== 'pronoun' ? outer : from;
  while (start < to - 1 && isOutside(tokens[start]!)) start++;
  let text = '';
  for (let at = start; at < to; at++) {
    const { text: word, upos, start: place } = tokens[at]!;
    const gap = at > start && tokens[at - 1]!.end < place;
    text +=
      (gap ? ' ' : '') +
      (at === 0 && upos !== 'PROPN' && !isWordOfCountry(fold(word)) ? word.toLowerCase() : word);
  }
  return text;
}

/** "the", "some", "40", "more": no part of what somebody is called. */
function isOutside({ upos, text }: Token): boolean {
  return (
    upos === 'DET' ||
    upos === 'NUM' ||
    /^(?:the|an?|more|most|least|many|few|several|other|some)$/iu.test(text)
  );
}
