import type { Doc } from '../syntax/doc.ts';
import type { AnnotatedDoc } from './annotated-doc.ts';

const FACT = {
  negated: false,
  modal: false,
  conditional: false,
  future: false,
  hoped: false,
  reported: false,
  past: false,
};

/** Find who is who in a document, and what is fact. */
export function annotate(doc: Doc): AnnotatedDoc {
  return { ...doc, actors: new Map(), mentions: [], factuality: () => FACT };
}
