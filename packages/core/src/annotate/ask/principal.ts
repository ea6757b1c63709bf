import type { AnnotatedActor, AnnotatedDoc } from '../annotated-doc.ts';

/** The country or body that an actor speaks or acts for in the end; the actor itself when it stands for nobody else. */
export function principal(doc: AnnotatedDoc, actor: AnnotatedActor): AnnotatedActor {
  let current = actor;
  for (let step = 0; step < 4; step++) {
    const next = current.partyId === null ? undefined : doc.actors.get(current.partyId);
    if (!next || next === current) break;
    current = next;
  }
  return current;
}
