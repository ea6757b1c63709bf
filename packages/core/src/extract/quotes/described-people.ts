import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';

/**
 * The named people of a document by the nouns that an apposition gives them: Tom Abara by "grocer" for "Tom Abara, a
 * grocer from Kent". Null for a noun that several have. Keys are lemmas in lower case.
 */
export function describedPeople(doc: AnnotatedDoc): ReadonlyMap<string, AnnotatedActor | null> {
  const found = new Map<string, AnnotatedActor | null>();
  for (const { sentence, end, head, actors } of doc.mentions) {
    const actor = actors.length === 1 ? doc.actors.get(actors[0]!) : undefined;
    if (!actor?.named || actor.kind !== 'person') continue;
    const { tokens } = doc.sentences[sentence]!;
    for (let at = head + 1; at < Math.min(tokens.length, head + APPOSITION_REACH); at++) {
      const token = tokens[at]!;
      if (token.start < end || token.head !== head || token.label !== 'appos' || token.upos !== 'NOUN')
        continue;
      const noun = token.lemma.toLowerCase();
      found.set(noun, found.has(noun) && found.get(noun)?.id !== actor.id ? null : actor);
    }
  }
  return found;
}

const APPOSITION_REACH = 12;
