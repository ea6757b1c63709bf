import type { Sentence, Token } from '../../syntax/doc.ts';

/** A sentence with its tokens' dependents at hand. */
export interface SentenceTree {
  readonly sentence: Sentence;
  /** Dependents in reading order, by index of the head. */
  readonly dependents: readonly (readonly Token[])[];
}

/** Index the dependents of a sentence's tokens. */
export function sentenceTree(sentence: Sentence): SentenceTree {
  const dependents: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) {
    if (token.head !== token.index) dependents[token.head]?.push(token);
  }
  return { sentence, dependents };
}

/** The label without its subtype: `nsubj:pass` → `nsubj`. */
export function relation(token: Token): string {
  const colon = token.label.indexOf(':');
  return colon < 0 ? token.label : token.label.slice(0, colon);
}

/** The dependents of a token that bear one of these relations. */
export function dependentsBy(tree: SentenceTree, token: Token, ...relations: readonly string[]): Token[] {
  return (tree.dependents[token.index] ?? []).filter(
    (dependent) => relations.includes(dependent.label) || relations.includes(relation(dependent)),
  );
}

/** The token's whole phrase in reading order, without the branches that `cut` refuses. */
export function phrase(
  tree: SentenceTree,
  head: Token,
  cut: (branch: Token) => boolean = () => false,
): readonly Token[] {
  const { tokens } = tree.sentence;
  const seen = new Uint8Array(tokens.length);
  const open: Token[] = [head];
  let from = head.index;
  let to = head.index;
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    const { index } = token;
    if (seen[index] === 1) continue;
    seen[index] = 1;
    if (index < from) from = index;
    else if (index > to) to = index;
    for (const dependent of tree.dependents[index]!) if (!cut(dependent)) open.push(dependent);
  }
  const found: Token[] = [];
  for (let index = from; index <= to; index++) if (seen[index] === 1) found.push(tokens[index]!);
  return found;
}

/** The token above, or null for the root. */
export function governor(tree: SentenceTree, token: Token): Token | null {
  return token.head < 0 || token.head === token.index ? null : (tree.sentence.tokens[token.head] ?? null);
}
