import MarkdownIt from 'markdown-it';
import { composeArticle } from '../article/compose-article.ts';
import { fieldsFound } from '../article/fields-found.ts';
import type { Reading } from '../article/read-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { Source } from '../source/source.ts';
import { frontMatter } from './front-matter.ts';

/** Takes as long as the text is long, whatever its marks, and goes no deeper than a hundred levels. */
const markdown = new MarkdownIt({ html: true });

/** A text in Markdown, without its marks; the first heading is the headline where the front matter names none. */
export function readMarkdown({ text, options }: Source): Reading {
  const matter = frontMatter(text);
  const html = markdown.render(text.slice(matter?.end ?? 0));
  const fields = fieldsFound(matter?.fields ?? new Map());
  const { story, headline, captions } = readFragment(html);
  const article = composeArticle({
    ...fields,
    headline: fields.headline ?? headline,
    url: fields.url ?? options.url,
    story,
    captions,
  });
  // A text without a mark stays as it stands.
  const isPlain = matter === null && words(text) === words(article.input.text);
  return { articles: [isPlain ? { ...article, input: { ...article.input, text } } : article], notes: [] };
}

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
