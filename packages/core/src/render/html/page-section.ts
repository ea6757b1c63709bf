import { type Html, html } from './html.ts';

/** A part of the page that the contents list. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** How many things stand in it; null where that says nothing. */
  readonly size: number | null;
  readonly content: Html;
}

/** A section under its heading. */
export function sectionMarkup({ id, title, size, content }: PageSection): Html {
  const sized = size === null ? null : html` <span class="size">${size}</span>`;
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}${sized}</h2>
${content}
</section>
`;
}
