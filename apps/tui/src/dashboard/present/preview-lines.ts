import type { PaneSize } from '../layout/list-layout.ts';
import type {
  ArticleView,
  DifferenceView,
  EventView,
  FailureView,
  QuoteView,
  Row,
  SpeakerView,
} from '../model/dashboard-model.ts';
import { counted } from '../text/counted.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import type { Tone } from '../theme.ts';
import { matterLines } from './matter-lines.ts';
import { quotation } from './quotation.ts';
import { findingsOf, quoteDetails, unquoted } from './row-lines.ts';

/** A selected row in full beside its list, as far as there is room. */
export function previewLines(row: Row, room: PaneSize): readonly Line[] {
  switch (row.kind) {
    case 'matter':
      return matterLines(row, room);
    case 'event':
      return eventLines(row, room);
    default:
      return paragraphsOf(row).flatMap(({ text, tone }) =>
        text === '' ? [[]] : wrap([segment(text, tone)], room.width).map(({ line }) => line),
      );
  }
}

/** What the preview of a row is headed by. */
export function previewTitle(row: Row): string {
  switch (row.kind) {
    case 'matter':
      return row.title;
    case 'speaker':
      return row.name;
    case 'quote':
      return row.speaker;
    case 'difference':
      return row.about;
    case 'event':
      return `${row.date} · ${row.matter.title}`;
    case 'article':
      return row.label;
    case 'failure':
      return 'not read';
  }
}

interface Paragraph {
  readonly text: string;
  readonly tone: Tone;
}

function eventLines({ matter, of, article, date }: EventView, room: PaneSize): readonly Line[] {
  const said =
    of === 'publication' ? `as reported on ${date} by ${article.label}` : `dated ${date} by ${article.label}`;
  return [[segment(said, 'dim')], ...matterLines(matter, { ...room, height: room.height - 1 })];
}

function paragraphsOf(
  row: SpeakerView | QuoteView | DifferenceView | ArticleView | FailureView,
): readonly Paragraph[] {
  switch (row.kind) {
    case 'speaker':
      return speakerParagraphs(row);
    case 'quote':
      return quoteParagraphs(row);
    case 'difference':
      return differenceParagraphs(row);
    case 'article':
      return articleParagraphs(row);
    case 'failure':
      return [plain(row.input), { text: row.reason, tone: 'failure' }];
  }
}

function speakerParagraphs({ role, party, aliases, quotes }: SpeakerView): readonly Paragraph[] {
  const who = [role, party].filter(Boolean).join(' · ');
  return [
    ...(who ? [dim(who)] : []),
    ...(aliases.length > 0 ? [dim(`also named: ${aliases.join(', ')}`)] : []),
    ...quotes.flatMap((quote) => [
      plain(''),
      plain(`“${unquoted(quote.text)}”`),
      dim(`  ${quoteDetails(quote)}`),
    ]),
  ];
}

function quoteParagraphs(quote: QuoteView): readonly Paragraph[] {
  return [
    plain(`“${unquoted(quote.text)}”`),
    plain(''),
    dim(quoteDetails(quote)),
    ...(quote.on.length > 0 ? [dim(`on: ${quote.on.join(', ')}`)] : []),
  ];
}

function differenceParagraphs({ on, matter, readings }: DifferenceView): readonly Paragraph[] {
  return [
    dim(`the reports differ on the ${on}${matter ? ` of: ${matter.title}` : ''}`),
    ...readings.flatMap(({ reading, passage }) => [
      plain(''),
      { text: `${passage.article.label} ¶${passage.paragraph}: ${reading}`, tone: 'differ' as const },
      plain(`  ${quotation(passage)}`),
    ]),
  ];
}

function articleParagraphs(article: ArticleView): readonly Paragraph[] {
  const { headline, outlet, id, published, url, sameStoryAs, paragraphs, notes } = article;
  return [
    ...(headline ? [{ text: headline, tone: 'strong' as const }] : []),
    dim([outlet, published, id].filter(Boolean).join(' · ')),
    ...(url ? [dim(url)] : []),
    plain(''),
    plain(`${counted(paragraphs.length, 'paragraph')}: ${findingsOf(article)}`),
    ...(sameStoryAs ? [dim(`tells the same story as ${sameStoryAs}; the two count as one report`)] : []),
    ...notes.map((note) => dim(`note: ${note}`)),
  ];
}

function plain(text: string): Paragraph {
  return { text, tone: 'plain' };
}

function dim(text: string): Paragraph {
  return { text, tone: 'dim' };
}
