import { displayText } from '@parley/core';
import type { MatterView, Passage, SpeakerView } from '../model/dashboard-model.ts';
import { quoteSign } from '../theme.ts';
import { quotation } from './quotation.ts';

/** A passage as it is pasted: the words, who says so, the outlet, the date, the paragraph and the address. */
export function citation(passage: Passage): string {
  const { article, subject, sign, account, paragraph } = passage;
  const said = sign === quoteSign ? subject : account;
  const source = [
    said,
    article.outlet ?? (article.headline === null ? article.label : null),
    article.headline,
    article.published,
    `paragraph ${paragraph}`,
  ];
  const lines = [quotation(passage), `— ${source.filter(Boolean).join(', ')}`];
  return [...lines, ...(article.url === null ? [] : [displayText(article.url)])].join('\n');
}

/** A matter as it is pasted: what, between whom, how it stands, and every passage. */
export function matterCitation({ title, parties, sign, reports, passages }: MatterView): string {
  const head = `${title} (${sign.word}, in ${reports}${parties ? `; ${parties}` : ''})`;
  return [head, ...passages.map(citation)].join('\n\n');
}

/** A speaker's words as they are pasted. */
export function speakerCitation({ name, quotes }: SpeakerView): string {
  return [name, ...quotes.map(({ passage }) => citation(passage))].join('\n\n');
}
