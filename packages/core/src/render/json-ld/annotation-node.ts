import type { Excerpt } from '../../schema/span.ts';
import { type Node, node, type Reference, reference } from './node.ts';
import type { SelectText } from './text-selectors.ts';

/** What an annotation says of a passage. */
interface AnnotationInput {
  readonly motivation: 'classifying' | 'identifying';
  readonly body: readonly (Node | Reference)[];
  /** The anchor of the article. */
  readonly article: string;
  readonly evidence: readonly Excerpt[];
  readonly select: SelectText;
}

/** A W3C annotation of the passages that show something. */
export function annotationNode({ motivation, body, article, evidence, select }: AnnotationInput): Node {
  return node('Annotation', {
    motivation,
    body,
    target: evidence.map((excerpt) =>
      node('SpecificResource', { source: reference(article), selector: select(excerpt) }),
    ),
  });
}
