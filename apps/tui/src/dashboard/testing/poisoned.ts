import type { Analysis, Dossier } from '@parley/core';

/** Clears the screen, sets a title, turns the reading direction, hides a space, rings, breaks the line. */
export const poison = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200b\u2028\r\n\ttail';

/** Talks of which every text holds what must not reach a terminal. */
export function poisoned(talks: { readonly dossier: Dossier; readonly analyses: readonly Analysis[] }) {
  const { dossier, analyses } = talks;
  const shift = poison.length;
  return {
    analyses: analyses.map((analysis) => ({
      ...analysis,
      article: { ...analysis.article, text: poison + analysis.article.text + poison },
      furniture: [],
    })),
    dossier: {
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        outlet: `${article.outlet ?? ''}${poison}`,
        headline: `${article.headline ?? ''}${poison}`,
        published: poison,
      })),
      actors: dossier.actors.map((actor) => ({ ...actor, name: poison + actor.name })),
      differences: dossier.differences.map((difference) => ({
        ...difference,
        readings: difference.readings.map((reading) => ({ ...reading, reading: poison + reading.reading })),
      })),
      quotes: dossier.quotes.map((quote) => ({
        ...quote,
        speaker: { id: 'x', name: poison, role: poison, party: poison },
        content: quote.content.map((piece) => ({ ...piece, text: poison + piece.text })),
      })),
      timeline: dossier.timeline.map((moment) => ({ ...moment, date: poison })),
      matters: dossier.matters.map((matter) => ({
        ...matter,
        title: poison + matter.title,
        mentions: matter.mentions.map((mention) => ({
          ...mention,
          attributedTo: { id: 'x', name: poison, role: poison, party: null },
          evidence: mention.evidence.map(({ start, text }) => ({
            start,
            end: start + text.length + shift,
            text: poison + text,
          })),
        })),
      })),
    },
  };
}
