import type { Analysis, Dossier, Excerpt, Matter, MatterMention } from '@parley/core';

/** So many invented matters, each told by two of so many invented articles. */
export function manyTalks(
  matters: number,
  articles: number,
): { readonly dossier: Dossier; readonly analyses: readonly Analysis[] } {
  const texts = Array.from({ length: articles }, (_, index) => ({
    id: `article-${index}`,
    lines: [] as string[],
  }));
  const told = Array.from({ length: matters }, (_, index) => {
    const tellers = [index % articles, (index * 7 + 1) % articles];
    return matterOf(
      index,
      tellers.map((teller) => mentionOf(index, texts[teller]!)),
      articles,
    );
  });
  return {
    dossier: {
      schema: 'parley/dossier@1',
      articles: texts.map(({ id }) => ({
        id,
        headline: null,
        outlet: `Outlet ${id.slice(-2)}`,
        published: null,
        url: null,
        sameStoryAs: null,
      })),
      actors: [],
      matters: told,
      differences: [],
      quotes: [],
      timeline: [],
    },
    analyses: texts.map(({ id, lines }) => analysisOf(id, lines.join('\n'))),
  };
}

function mentionOf(index: number, text: { readonly id: string; readonly lines: string[] }): MatterMention {
  const start = text.lines.reduce((length, line) => length + line.length + 1, 0);
  const sentence = `Norland and Sudria agreed on Tuesday to reopen ferry line ${index} from the first of May, said Jane Roe.`;
  text.lines.push(sentence);
  const evidence: Excerpt = { start, end: start + sentence.length, text: sentence };
  return {
    article: text.id,
    item: `item-${index}-${start}`,
    kind: index % 2 === 0 ? 'agreement' : 'open_issue',
    status: index % 2 === 0 ? 'reached' : 'disputed',
    attributedTo: null,
    background: false,
    evidence: [evidence],
    conditions: [],
    dates: [],
    amounts: [],
    why: '',
  };
}

function matterOf(index: number, mentions: readonly MatterMention[], articles: number): Matter {
  return {
    id: `matter-${index}`,
    title: `ferry line ${index} between Norland and Sudria`,
    state: index % 2 === 0 ? 'agreed' : 'unresolved',
    parties: ['norland', 'sudria'],
    background: false,
    mentions: [mentions[0]!, ...mentions.slice(1)],
    reports: { of: articles, in: [...new Set(mentions.map(({ article }) => article))], silent: [] },
  };
}

function analysisOf(id: string, text: string): Analysis {
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline: null, outlet: null, published: null, url: null, language: 'en', text },
    actors: [],
    quotes: [],
    agreements: [],
    openIssues: [],
    furniture: [],
    notes: [],
  };
}
