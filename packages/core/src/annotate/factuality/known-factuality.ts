import type { Doc } from '../../syntax/doc.ts';
import type { AnnotatedDoc, Factuality } from '../annotated-doc.ts';
import { factualityOf } from './factuality.ts';

/** How the predicates of a document stand to fact, each found once: several parts of the extraction ask for the same. */
export function knownFactuality({ sentences }: Doc): AnnotatedDoc['factuality'] {
  const known: Factuality[][] = sentences.map(() => []);
  return (sentence, token) => {
    const row = known[sentence];
    if (row === undefined) return factualityOf(undefined, token);
    row[token.index] ??= factualityOf(sentences[sentence], token);
    return row[token.index]!;
  };
}
