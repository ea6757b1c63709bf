import type { ArticleInput } from '../schema/article.ts';
import type { Article, Paragraph } from './article.ts';
import { classifyLines } from './classify-lines.ts';
import { contentId } from './content-id.ts';
import { findDateline } from './dateline.ts';
import { lines } from './lines.ts';
import { findOutlet } from './outlet.ts';
import { findPublished } from './published.ts';
import { withoutTrailingCredit } from './trailing-credit.ts';

/** Read a text as people paste it. Nothing is rewritten: every part is a span into `input.text`. */
export function parseArticle(input: ArticleInput): Article {
  const { text } = input;
  const spans = lines(text).map((line) => withoutTrailingCredit(text, line));
  const kinds = classifyLines(text, spans);
  const paragraphs: Paragraph[] = spans.map((span, index) => ({ ...span, kind: kinds[index]! }));

  const lead = kinds.indexOf('body');
  const dateline = lead < 0 ? null : findDateline(text, spans[lead]!);
  if (dateline && dateline.end < spans[lead]!.end)
    paragraphs[lead] = { ...paragraphs[lead]!, start: dateline.end };

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
    language: input.language ?? 'en',
    paragraphs,
  };
}
