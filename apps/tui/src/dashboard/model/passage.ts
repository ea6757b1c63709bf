import {
  type Agreement,
  type Analysis,
  displayText,
  type MatterMention,
  type OpenIssue,
  type Speaker,
} from '@parley/core';
import { tellingSigns } from '../theme.ts';
import type { ArticleView, Passage, Why } from './dashboard-model.ts';

/** What one article says of a matter, as a place to be read. */
export function telling(
  mention: MatterMention,
  subject: string,
  article: ArticleView,
  why: Why | null,
): Passage {
  const { item, status, attributedTo, background, evidence } = mention;
  return {
    id: `${article.id}/${item}`,
    article,
    sign: tellingSigns[status],
    subject,
    account: attributedTo && accountOf(attributedTo),
    background,
    evidence,
    paragraph: paragraphAt(article, evidence[0]?.start ?? 0),
    why,
  };
}

/** A speaker with their role, safe to print. */
export function accountOf({ name, role }: Speaker): string {
  return displayText(role ? `${name}, ${role}` : name);
}

/** The paragraph that a place of an article's text is in, counted from 1. */
export function paragraphAt({ paragraphs }: ArticleView, start: number): number {
  return Math.max(1, paragraphs.findLastIndex((paragraph) => paragraph.start <= start) + 1);
}

/** Why each item was found, by its article and its id. */
export function whyFinder(analyses: readonly Analysis[]): (article: string, item: string) => Why | null {
  const items = new Map<string, Agreement | OpenIssue>();
  for (const { id, agreements, openIssues } of analyses) {
    for (const item of [...agreements, ...openIssues]) items.set(`${id}/${item.id}`, item);
  }
  return (article, id) => {
    const item = items.get(`${article}/${id}`);
    return item ? whyOf(item) : null;
  };
}

function whyOf(item: Agreement | OpenIssue): Why {
  const { rule, cues } = item;
  const sentence = 'why' in item && typeof item.why === 'string' ? displayText(item.why) : null;
  return { rule: displayText(rule), cues: cues.map(({ text }) => displayText(text)), sentence };
}
