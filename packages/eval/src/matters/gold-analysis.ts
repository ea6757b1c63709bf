import type { Agreement, Analysis, OpenIssue } from '@parley/core';
import type { GoldDocument, GoldItem } from '../gold/gold-document.ts';

/** What an analyser would say that found exactly the annotated items; quotes and all else are left empty. */
export function goldAnalysis({ id, text, items }: GoldDocument): Analysis {
  const { agreements = [], openIssues = [] } = items ?? {};
  const names = new Set([...agreements, ...openIssues].flatMap(({ parties }) => parties));
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline: null, outlet: null, published: null, url: null, language: 'en', text },
    actors: [...names].map((name) => ({
      id: idOf(name),
      name,
      aliases: [],
      kind: 'organisation',
      role: null,
      party: null,
    })),
    quotes: [],
    agreements: agreements.map((item, index) => ({
      ...itemOf(text, item),
      id: `a${index + 1}`,
      status: item.status as Agreement['status'],
    })),
    openIssues: openIssues.map((item, index) => ({
      ...itemOf(text, item),
      id: `o${index + 1}`,
      status: item.status as OpenIssue['status'],
      positions: [],
    })),
    furniture: [],
    notes: [],
  };
}

function itemOf(text: string, { what, parties, evidence: { start, end }, background }: GoldItem) {
  return {
    parties: parties.map((name) => ({ id: idOf(name), name })),
    matter: what,
    summary: what,
    evidence: [{ start, end, text: text.slice(start, end) }],
    attributedTo: null,
    background,
    rule: 'gold',
    cues: [],
    conditions: [],
    dates: [],
    amounts: [],
    why: 'annotated',
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
