import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Quote } from '../../schema/quote.ts';

/** Find what is said, and by whom. */
export function extractQuotes(_doc: AnnotatedDoc): readonly Quote[] {
  return [];
}
