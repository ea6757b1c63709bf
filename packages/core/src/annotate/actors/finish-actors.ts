import type { AnnotatedActor } from '../annotated-doc.ts';
import { type CountryUse, useOfCountryWord } from '../names/countries.ts';
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

/** What the article calls a country: its everyday name or another; a capital where it uses no other word for it. */
function nameOf({ kind, name, forms }: ActorDraft): string {
  if (kind !== 'country' || forms.has(name)) return name;
  const other = commonest(forms, 'adjective') ?? commonest(forms, 'people');
  return commonest(forms, 'name') ?? (other === null ? commonest(forms, 'capital') : null) ?? name;
}

function commonest(forms: ReadonlyMap<string, number>, use: CountryUse): string | null {
  let best: string | null = null;
  for (const [form, count] of forms) {
    if (useOfCountryWord(form) === use && count > (best === null ? 0 : forms.get(best)!)) best = form;
  }
  return best;
}
