import type { Passage, Row } from '../model/dashboard-model.ts';
import { findingsOf, quoteDetails, unquoted } from '../present/row-lines.ts';
import { counted } from '../text/counted.ts';

/** A row of a list as it is read out: words alone, no signs. */
export function spokenRow(row: Row): string {
  switch (row.kind) {
    case 'matter':
      return `${row.title}: ${row.sign.word}, in ${row.reports}${row.parties ? `, between ${row.parties}` : ''}`;
    case 'speaker':
      return [row.name, row.role, counted(row.quotes.length, 'quote')].filter(Boolean).join(', ');
    case 'quote':
      return `${row.speaker}: “${unquoted(row.text)}” ${quoteDetails(row)}`;
    case 'difference':
      return `${row.about}: the ${row.on} differs, ${row.readings.map(({ reading, passage }) => `${passage.article.label} says ${reading}`).join(', ')}`;
    case 'event':
      return `${row.date}: ${row.matter.title}, ${row.sign.word}, by ${row.article.label}`;
    case 'article':
      return [row.name, row.published, findingsOf(row)].filter(Boolean).join(', ');
    case 'failure':
      return `not read: ${row.input}, ${row.reason}`;
  }
}

/** A passage as it is read out: what it says and where. */
export function spokenPassage({ sign, subject, article, paragraph, account, background }: Passage): string {
  const notes = [account && `per ${account}`, background && 'told as background'].filter(Boolean);
  return [`${sign.word}: ${subject}`, `${article.label}, paragraph ${paragraph}`, ...notes].join(', ');
}
