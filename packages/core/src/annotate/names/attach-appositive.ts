import type { Sentence } from '../../syntax/doc.ts';
import type { OuterPhrase } from './outer-phrase.ts';
import type { Reading } from './reading.ts';

/** Tie a name to the role in apposition: "Jane Roe, an expert on …"; and the other way round, "the foreign minister, John Poe,". */
export function attachAppositive(
  sentence: Sentence,
  reading: Reading,
  [{ reading: next } = NONE, { reading: second } = NONE]: readonly OuterPhrase[],
): void {
  if (!next || sentence.tokens[reading.to]?.text !== ',') return;
  // One word may stand between that is no noun: "managing director".
  if (
    next.from !== reading.to + 1 &&
    !(next.from === reading.to + 2 && sentence.tokens[next.from - 1]?.xpos === 'VBG')
  )
    return;
  if (reading.type === 'name' && (next.type === 'role' || next.type === 'body')) {
    if (next.plural || (isListed(sentence, next) && next.determiner !== 'a' && next.determiner !== 'an'))
      return;
    next.appositive = reading;
    // "a professor and director": both are the one named.
    if (second?.type === 'role' && !second.determiner && second.from === next.to + 1)
      second.appositive = reading;
    if (next.type === 'role') reading.votes.person += 4;
    else reading.votes.organisation += 4;
    reading.title ??= next.type === 'role' ? next.text : null;
    reading.owner ??= next.owner;
  } else if (reading.type === 'role' && !reading.plural && next.type === 'name') {
    const after = sentence.tokens[next.to]?.text;
    const closed = after === ',' || (!next.title && (after === '.' || next.to === sentence.tokens.length));
    if (!closed || !(reading.determiner || reading.owner)) return;
    reading.appositive = next;
    next.votes.person += 4;
    next.title ??= reading.text;
    next.owner ??= reading.owner;
  }
}

const NONE: OuterPhrase = { from: 0, to: 0, reading: null };

/** Whether a comma and "and" follow: then it is a list, no apposition. */
function isListed(sentence: Sentence, reading: Reading): boolean {
  const after = sentence.tokens[reading.to]?.text;
  return after === 'and' || (after === ',' && sentence.tokens[reading.to + 1]?.text === 'and');
}
