import type { AnnotatedActor } from '../annotated-doc.ts';
import { isNameOfCountry } from '../names/countries.ts';
import { isAcronym } from '../names/word-shape.ts';
import type { ActorBook, ActorDraft } from './actor-book.ts';

/** The actors as the article leaves them, by id. */
export function finishActors({ drafts }: ActorBook): ReadonlyMap<string, AnnotatedActor> {
  const names = new Map([...drafts.values()].map((draft) => [draft, nameOf(draft)]));
  return new Map([...drafts.values()].map((draft) => [draft.id, finish(draft, names)]));
}

function finish(draft: ActorDraft, names: ReadonlyMap<ActorDraft, string>): AnnotatedActor {
  const name = names.get(draft)!;
  const { id, kind, role, gender, plural, named, party } = draft;
  return {
    id,
    name,
    kind,
    role,
    party: party ? (names.get(party) ?? null) : null,
    partyId: party?.id ?? null,
    aliases: [...draft.forms.keys()].filter((form) => form !== name),
    gender,
    plural,
    named,
  };
}

/** A country bears the name that the article uses most, where it is no abbreviation ("Turkey"), else its everyday one. */
function nameOf(draft: ActorDraft): string {
  if (draft.kind !== 'country') return draft.name;
  let best = draft.name;
  let most = 0;
  for (const [form, count] of draft.forms) {
    if (count > most && isNameOfCountry(form)) [best, most] = [form, count];
  }
  return isAcronym(best) ? draft.name : best;
}
