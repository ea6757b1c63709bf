import type { Span } from '../../schema/span.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';

/** What to leave off a noun phrase. */
export interface Trimming {
  /** A relative clause and an apposition behind the head, and what follows them. */
  readonly clauses?: boolean;
  /** Every complement behind the head: "of the union". */
  readonly complements?: boolean;
}

/** The text that a head word and all its dependents take, without marks at its ends; where asked, without what trails. */
export function nounPhrase(sentence: Sentence, head: Token, trim: Trimming = {}): Span {
  const { tokens } = sentence;
  const limit = trim.complements ? LEAN : trim.clauses ? TRAILING : NOTHING;
  const inside = subtree(tokens, head.index, limit);
  let from = head.index;
  let to = head.index;
  while (from > 0 && inside[from - 1]) from--;
  while (to + 1 < tokens.length && inside[to + 1]) to++;
  while (from < head.index && isEdge(tokens[from]!)) from++;
  while (to > head.index && isEdge(tokens[to]!)) to--;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

const NOTHING: ReadonlySet<string> = new Set();
const TRAILING: ReadonlySet<string> = new Set([
  'acl:relcl',
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'conj:clause',
]);
const LEAN: ReadonlySet<string> = new Set([...TRAILING, 'nmod', 'conj', 'cc']);

/** Which tokens hang from `head`; those behind it with a cut label are left out with all that hangs from them. */
function subtree(tokens: readonly Token[], head: number, cut: ReadonlySet<string>): readonly boolean[] {
  const state = new Int8Array(tokens.length).fill(UNKNOWN);
  state[head] = IN;
  for (let start = 0; start < tokens.length; start++) {
    const path: number[] = [];
    let at = start;
    while (state[at] === UNKNOWN) {
      state[at] = OUT;
      path.push(at);
      const token = tokens[at]!;
      if (cut.has(token.label) && at > head) break;
      const next = token.head;
      if (next < 0 || next >= tokens.length) break;
      at = next;
    }
    const result = state[at] === IN ? IN : OUT;
    for (const index of path) state[index] = result;
  }
  return Array.from(state, (value) => value === IN);
}

const UNKNOWN = 0;
const IN = 1;
const OUT = 2;

function isEdge(token: Token): boolean {
  return token.upos === 'PUNCT' && !/^["“”'‘’()[\]]$/u.test(token.text) && token.label === 'punct';
}
