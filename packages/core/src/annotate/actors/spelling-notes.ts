import type { Note } from '../../schema/analysis.ts';
import type { Doc } from '../../syntax/doc.ts';
import type { Misspelling } from './link-names.ts';

/** A note for each form that was taken for another name's misspelling. */
export function spellingNotes(doc: Doc, misspellings: readonly Misspelling[]): readonly Note[] {
  return misspellings.map(({ actor, written, phrase }) => {
    const start = doc.sentences[phrase.sentence]?.tokens[phrase.nameFrom]?.start;
    const message = `“${written}” is taken for “${actor.name}”.`;
    return start === undefined
      ? { code: 'name-spelling', message }
      : { code: 'name-spelling', message, start };
  });
}
