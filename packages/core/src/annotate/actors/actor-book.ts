import { slug } from '../../text/slug.ts';
import type { AnnotatedActor } from '../annotated-doc.ts';
import { fold } from '../names/word-shape.ts';

/** An actor while the article is being read. */
export interface ActorDraft {
  readonly id: string;
  readonly kind: AnnotatedActor['kind'];
  readonly plural: boolean;
  readonly named: boolean;
  name: string;
  role: string | null;
  party: ActorDraft | null;
  gender: AnnotatedActor['gender'];
  /** Forms that the article gives, with how often. */
  readonly forms: Map<string, number>;
}

/** The actors found so far, by id and by key. */
export interface ActorBook {
  readonly drafts: ReadonlyMap<string, ActorDraft>;
  readonly countries: readonly ActorDraft[];
  /** The actor of this name and kind, made when new. Names that differ in case, accents or full stops alone are one. */
  actor(
    name: string,
    kind: AnnotatedActor['kind'],
    traits?: Partial<Pick<ActorDraft, 'plural' | 'named'>>,
  ): ActorDraft;
}

/** An empty book. */
export function actorBook(): ActorBook {
  const drafts = new Map<string, ActorDraft>();
  const freeId = idGiver();
  const countries: ActorDraft[] = [];
  const byKey = new Map<string, ActorDraft>();
  return {
    drafts,
    countries,
    actor(name, kind, traits = {}) {
      const key = `${traits.named === false ? 'unnamed' : kind} ${fold(name)}`;
      const known = byKey.get(key);
      if (known) return known;
      const draft: ActorDraft = {
        id: freeId(slug(name)),
        kind,
        plural: traits.plural ?? false,
        named: traits.named ?? true,
        name,
        role: null,
        party: null,
        gender: null,
        forms: new Map(),
      };
      drafts.set(draft.id, draft);
      byKey.set(key, draft);
      if (kind === 'country') countries.push(draft);
      return draft;
    },
  };
}

/** Count a form by which the article calls the actor. */
export function countForm(draft: ActorDraft, form: string): void {
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
}

/** Gives each one that asks for an id that one, or the next number behind it that is free. */
function idGiver(): (wanted: string) => string {
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  return (wanted) => {
    let number = numbers.get(wanted) ?? 1;
    let id = wanted;
    while (given.has(id)) id = `${wanted}-${++number}`;
    numbers.set(wanted, number);
    given.add(id);
    return id;
  };
}
