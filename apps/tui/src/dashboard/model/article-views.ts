import { type Analysis, type Dossier, displayText, type Excerpt } from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import { articleLabels } from './article-labels.ts';
import type { ArticleView, Facts, Passage } from './dashboard-model.ts';
import { facts } from './facts.ts';
import { paragraphs } from './paragraphs.ts';

/** An article while its findings are still being collected. */
export type ArticleDraft = ArticleView & { passages: Passage[]; facts: Facts };

/**
 * The articles of a dossier, by their id, still without passages. An article whose reading was not handed in has for its
 * text what is quoted from it, `evidence`, each piece where it stands in the text that nobody has.
 */
export function* articleDrafts(
  { articles }: Dossier,
  analyses: readonly Analysis[],
  evidence: (article: string) => readonly Excerpt[],
): Steps<ReadonlyMap<string, ArticleDraft>> {
  const labels = articleLabels(articles);
  const label = (id: string) => labels.get(id) ?? displayText(id);
  const readings = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  const drafts = yield* mapped(articles, ({ id, outlet, headline, published, url, sameStoryAs }) => {
    const reading = readings.get(id);
    const text = reading?.article.text ?? patchwork(evidence(id));
    const shown = { outlet: safe(outlet), headline: safe(headline), published: safe(published) };
    const name = [shown.outlet ?? (headline === null ? displayText(id) : null), shown.headline].filter(
      (part) => part !== null,
    );
    const draft: ArticleDraft = {
      kind: 'article',
      id,
      label: label(id),
      name: name.join(' · '),
      ...shown,
      url,
      sameStoryAs: sameStoryAs === null ? null : label(sameStoryAs),
      text,
      paragraphs: paragraphs(text),
      furniture: reading?.furniture ?? [],
      notes: (reading?.notes ?? []).map(({ message }) => displayText(message)),
      passages: [],
      facts: facts({ outlet: [label(id), shown.outlet ?? '', displayText(id)] }, [
        label(id),
        ...name,
        shown.published ?? '',
      ]),
    };
    return [id, draft] as const;
  });
  return new Map(drafts);
}

function safe(text: string | null): string | null {
  return text === null ? null : displayText(text);
}

/** The pieces of a text at their places, with line feeds in between and nothing known of the rest. */
function patchwork(pieces: readonly Excerpt[]): string {
  let text = '';
  for (const { start, end, text: piece } of [...pieces].sort((one, other) => one.start - other.start)) {
    if (end <= text.length) continue;
    const gap = Math.max(0, start - text.length);
    text += '\n'.repeat(gap) + piece.slice(Math.max(0, text.length - start));
  }
  return text;
}
