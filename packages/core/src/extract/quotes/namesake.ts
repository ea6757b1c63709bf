import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';

/**
 * Finds the named actor that a label calls by name or last name, in whatever case: "TAPPER" for Jake Tapper. People
 * before others, fuller names before shorter; null when there is none.
 */
export type FindNamesake = (label: string) => AnnotatedActor | null;

/** Get ready to find the namesakes of labels among a document's actors. */
export function namesakeFinder(doc: AnnotatedDoc): FindNamesake {
  const byName = new Map<string, AnnotatedActor>();
  const byLastName = new Map<string, AnnotatedActor>();
  for (const actor of doc.actors.values()) {
    if (!actor.named) continue;
    for (const name of [actor.name, ...actor.aliases]) keepBest(byName, name.toUpperCase(), actor);
    if (actor.kind === 'person') keepBest(byLastName, lastWord(actor.name.toUpperCase()), actor);
  }
  return (label) => {
    const wanted = label.toUpperCase();
    return byLastName.get(lastWord(wanted)) ?? byName.get(wanted) ?? null;
  };
}

function keepBest(actors: Map<string, AnnotatedActor>, key: string, actor: AnnotatedActor): void {
  const known = actors.get(key);
  if (!known || rank(actor) > rank(known)) actors.set(key, actor);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function rank({ kind, name }: AnnotatedActor): number {
  return (kind === 'person' ? 2 : 0) + (name.includes(' ') ? 1 : 0);
}
