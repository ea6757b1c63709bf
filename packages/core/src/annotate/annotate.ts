import type { Words } from '../schema/words.ts';
import type { Doc } from '../syntax/doc.ts';
import { actorBook } from './actors/actor-book.ts';
import { finishActors } from './actors/finish-actors.ts';
import { spellingNotes } from './actors/spelling-notes.ts';
import type { AnnotatedDoc } from './annotated-doc.ts';
import { knownFactuality } from './factuality/known-factuality.ts';
import { ownNames } from './names/own-names.ts';
import { identify } from './reference/identify.ts';
import { mentionsOf } from './reference/mentions-of.ts';

/**
 * Find who is who in a document, and what is fact; `parties` are those that a user named. Deterministic; never throws on
 * a text, whatever its trees.
 */
export function annotate(doc: Doc, parties: Words['parties'] = []): AnnotatedDoc {
  const book = actorBook();
  const { identified, misspellings } = identify(doc, book, ownNames(parties));
  return {
    ...doc,
    actors: finishActors(book),
    mentions: mentionsOf(doc, identified),
    factuality: knownFactuality(doc),
    notes: [...doc.notes, ...spellingNotes(doc, misspellings)],
  };
}
