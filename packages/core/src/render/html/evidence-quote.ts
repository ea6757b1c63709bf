import type { Excerpt } from '../../schema/span.ts';
import { passage } from '../outline/passage.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import { sourceLink } from './source-link.ts';

/** Evidence marked in its paragraph. */
export function evidenceQuote(article: string, evidence: readonly Excerpt[], { texts }: PageContext): Html {
  const pieces = passage(evidence, texts.get(article)).map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : text,
  );
  return html`<blockquote><p>${pieces}</p></blockquote>`;
}

/** The place of evidence: a link into the article where that has an address. */
export function placeLink(
  article: string,
  place: string,
  evidence: readonly Excerpt[],
  { urlOf }: PageContext,
): Html {
  const pieces = evidence.map(({ text }) => text);
  const link = sourceLink(urlOf(article), pieces);
  return link === null ? html`${place}` : html`<a href="${link}" rel="external noreferrer">${place}</a>`;
}
