import type { Token } from '../../../syntax/doc.ts';

/** Whether two tokens are written as one word, or as a number with its sign. */
export function isGlued(one: Token, other: Token): boolean {
  return one.end === other.start && (JOINT.test(one.text) || JOINT.test(other.text));
}

const JOINT = /^(?:[-–‑/&$%]|['’]s?)$/u;

/**
 * Where a noun phrase ends that the parser has torn apart at `at`: "military-to-military **channels**", "steel and
 * aluminum **tariffs**".
 */
export function completeNouns(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
    const current = tokens[last]!;
    if (isGlued(current, next) || (next.upos === 'NOUN' && NOUNS.has(current.upos))) last++;
    else if (CLOSING.has(next.text) && tokens[last + 2]?.upos === 'NOUN') last += 2;
    else if (isPairOfModifiers(tokens, last)) last += 3;
    else break;
  }
  return last;
}

const CLOSING: ReadonlySet<string> = new Set(['"', '”']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** "steel | and aluminum tariffs": singular, singular, head. */
function isPairOfModifiers(tokens: readonly Token[], at: number): boolean {
  const [one, and, other, head] = tokens.slice(at, at + 4);
  return one?.xpos === 'NN' && and?.upos === 'CCONJ' && other?.xpos === 'NN' && head?.xpos === 'NNS';
}
