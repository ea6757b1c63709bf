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
    (dependent) => relations.includes(relation(dependent)) || relations.includes(dependent.label),
  );
}

/** The token's whole phrase in reading order, without the branches that `cut` refuses. */
export function phrase(
  tree: SentenceTree,
  head: Token,
  cut: (branch: Token) => boolean = () => false,
): readonly Token[] {
  const found: Token[] = [];
  const open: Token[] = [head];
  const seen = new Set<number>();
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (seen.has(token.index)) continue;
    seen.add(token.index);
    found.push(token);
    for (const dependent of tree.dependents[token.index] ?? []) if (!cut(dependent)) open.push(dependent);
  }
  return found.sort((one, other) => one.index - other.index);
}

/** The token above, or null for the root. */
export function governor(tree: SentenceTree, token: Token): Token | null {
  return token.head < 0 || token.head === token.index ? null : (tree.sentence.tokens[token.head] ?? null);
}
