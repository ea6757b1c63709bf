import { type Dossier, displayText } from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import type { QuoteView, SpeakerView } from './dashboard-model.ts';
import { allFacts } from './facts.ts';
import { UNNAMED } from './quote-views.ts';

/** The speakers of these quotes, those with most quotes first, and last the quotes whose speaker is not told. */
export function* speakerViews(
  { quotes, actors }: Dossier,
  views: readonly QuoteView[],
  party: (id: string) => readonly string[],
): Steps<readonly SpeakerView[]> {
  const byId = new Map<string, { speaker: Speaker; quotes: QuoteView[] }>();
  for (const [index, { speaker }] of quotes.entries()) {
    const quote = views[index]!;
    const known = byId.get(speaker?.id ?? '');
    if (known) known.quotes.push(quote);
    else byId.set(speaker?.id ?? '', { speaker, quotes: [quote] });
  }
  const names = new Map(actors.map(({ id, variants, name }) => [id, otherNames(name, variants)]));
  const speakers = yield* mapped(byId, ([id, { speaker, quotes }]) =>
    speakerView(id, speaker, quotes, names.get(id) ?? [], party),
  );
  return speakers.sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') || other.quotes.length - one.quotes.length,
  );
}

type Speaker = Dossier['quotes'][number]['speaker'];

function speakerView(
  id: string,
  speaker: Speaker,
  quotes: readonly QuoteView[],
  aliases: readonly string[],
  party: (id: string) => readonly string[],
): SpeakerView {
  return {
    kind: 'speaker',
    id,
    name: speaker === null ? UNNAMED : displayText(speaker.name),
    role: speaker?.role ? displayText(speaker.role) : null,
    party: speaker?.party ? (party(speaker.party)[0] ?? null) : null,
    aliases,
    quotes,
    facts: allFacts(quotes.map((quote) => quote.facts)),
  };
}

/** The names that were taken for the same actor, with the reason of each. */
function otherNames(name: string, variants: Dossier['actors'][number]['variants']): readonly string[] {
  const others = variants.filter((variant) => variant.name !== name);
  return [
    ...new Set(others.map((variant) => `${displayText(variant.name)} (${variant.reason.replace('-', ' ')})`)),
  ];
}
