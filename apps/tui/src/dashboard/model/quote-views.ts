import { type Dossier, displayText, type Excerpt, type QuoteType } from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import { quoteSign } from '../theme.ts';
import type { ArticleView, MatterView, QuoteView } from './dashboard-model.ts';
import { allFacts, facts } from './facts.ts';
import { accountOf, paragraphAt } from './passage.ts';

type DossierQuote = Dossier['quotes'][number];

/** All quotes in the order of the dossier, each with the matters that it is said on. */
export function* quoteViews(
  { quotes }: Dossier,
  article: (id: string) => ArticleView,
  matters: readonly MatterView[],
  party: (id: string) => readonly string[],
): Steps<readonly QuoteView[]> {
  const on = matterFinder(matters);
  return yield* mapped(quotes, (quote) => quoteView(quote, article(quote.article), on, party));
}

/** What is shown in the place of a speaker that the article does not tell. */
export const UNNAMED = 'no speaker named';

function quoteView(
  quote: DossierQuote,
  article: ArticleView,
  on: (article: string, pieces: readonly Excerpt[]) => readonly MatterView[],
  party: (id: string) => readonly string[],
): QuoteView {
  const { content, cue, speaker, accounts, rule, type } = quote;
  const name = speaker === null ? UNNAMED : displayText(speaker.name);
  const words = (pieces: readonly Excerpt[]) => pieces.map((piece) => displayText(piece.text));
  const matters = on(article.id, content);
  const id = `${article.id}/${quote.id}`;
  const parties = speaker?.party ? party(speaker.party) : [];
  return {
    kind: 'quote',
    id,
    text: words(content).join(' … '),
    manner: manners[type],
    speaker: name,
    on: matters.map(({ title }) => title),
    passage: {
      id,
      article,
      sign: quoteSign,
      subject: name,
      account: accounts.map(accountOf).join(', ') || null,
      background: false,
      evidence: content,
      paragraph: paragraphAt(article, content[0]?.start ?? 0),
      why: { rule: displayText(rule), cues: words(cue), sentence: null },
    },
    facts: allFacts([
      facts({ outlet: article.facts.outlet, speaker: [name], party: parties }, [name, ...words(content)]),
      ...matters.map(({ facts: { party, matter, status } }) => facts({ party, matter, status })),
    ]),
  };
}

const manners: Readonly<Record<QuoteType, string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'in the reporter’s words',
};

/** Finds the matters with evidence that overlaps pieces of an article. */
function matterFinder(
  matters: readonly MatterView[],
): (article: string, pieces: readonly Excerpt[]) => readonly MatterView[] {
  const told = new Map<string, { readonly matter: MatterView; readonly evidence: readonly Excerpt[] }[]>();
  for (const matter of matters) {
    for (const { article, evidence } of matter.passages) {
      const known = told.get(article.id);
      if (known) known.push({ matter, evidence });
      else told.set(article.id, [{ matter, evidence }]);
    }
  }
  return (article, pieces) => {
    const found = (told.get(article) ?? []).filter(({ evidence }) =>
      evidence.some((one) => pieces.some((other) => one.start < other.end && other.start < one.end)),
    );
    return [...new Set(found.map(({ matter }) => matter))];
  };
}
