import type { ArticleInput } from '../schema/article.ts';
import type { Article, Paragraph } from './article.ts';
import { classifyLines } from './classify-lines.ts';
import { contentId } from './content-id.ts';
import { findDateline } from './dateline.ts';
import { findLanguage } from './language.ts';
import { lines } from './lines.ts';
import { findOutlet } from './outlet.ts';
import { findPublished } from './published.ts';
import { withoutTrailingCredit } from './trailing-credit.ts';

/** The paragraphs that a dateline may open: a summary may stand before the report. */
const OPENING_PARAGRAPHS = 2;

/** Read a text as people paste it. Nothing is rewritten: every part is a span into `input.text`. */
export function parseArticle(input: ArticleInput): Article {
  const { text } = input;
  const spans = lines(text).map((line) => withoutTrailingCredit(text, line));
  const kinds = classifyLines(text, spans, input.headline ?? null);
  const paragraphs: Paragraph[] = spans.map((span, index) => ({ ...span, kind: kinds[index]! }));

  const openings = kinds
    .flatMap((kind, index) => (kind === 'body' ? [index] : []))
    .slice(0, OPENING_PARAGRAPHS);
  const datelines = openings.map((index) => ({ index, dateline: findDateline(text, spans[index]!) }));
  const found = datelines.find(({ dateline }) => dateline !== null);
  const dateline = found?.dateline ?? null;
  if (found && dateline && dateline.end < spans[found.index]!.end)
    paragraphs[found.index] = { ...paragraphs[found.index]!, start: dateline.end };

  const written = (kind: Paragraph['kind']) =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).map(({ start, end }) => text.slice(start, end));
  const headline = input.headline ?? written('headline')[0] ?? null;
  const furniture = written('furniture');
  return {
    id: input.id ?? contentId(text),
    text,
    headline,
    outlet: input.outlet ?? findOutlet({ headline, agency: dateline?.agency ?? null, furniture }),
    published: input.published ?? findPublished(furniture),
    url: input.url ?? null,
    language: findLanguage(text, input.language ?? null),
    paragraphs,
  };
}
