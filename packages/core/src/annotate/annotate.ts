import type { Doc } from '../syntax/doc.ts';
import { actorBook } from './actors/actor-book.ts';
import { finishActors } from './actors/finish-actors.ts';
import { spellingNotes } from './actors/spelling-notes.ts';
import type { AnnotatedDoc } from './annotated-doc.ts';
import { factualityOf } from './factuality/factuality.ts';
import { identify } from './reference/identify.ts';
import { mentionsOf } from './reference/mentions-of.ts';

/** Find who is who in a document, and what is fact. Deterministic; never throws on a text, whatever its trees. */
export function annotate(doc: Doc): AnnotatedDoc {
  const book = actorBook();
  const { identified, misspellings } = identify(doc, book);
  return {
    ...doc,
    actors: finishActors(book),
    mentions: mentionsOf(doc, identified),
    factuality: (sentence, token) => factualityOf(doc.sentences[sentence], token),
    notes: [...doc.notes, ...spellingNotes(doc, misspellings)],
  };
}
