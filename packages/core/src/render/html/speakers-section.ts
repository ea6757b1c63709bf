import { count } from '../count.ts';
import type { QuoteOutline, SpeakerOutline } from '../outline/outline-speakers.ts';
import { evidenceQuote, placeLink } from './evidence-quote.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';

/** Who is quoted, with what they said to unfold. */
export function speakersSection(speakers: readonly SpeakerOutline[], context: PageContext): PageSection {
  const items = speakers.map((speaker) => speakerItem(speaker, context));
  const content = html`<ul class="wide">${items}</ul>`;
  const size = speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
  return { id: 'quotes', title: 'Quotes by speaker', size, content };
}

function speakerItem({ name, role, quotes }: SpeakerOutline, context: PageContext): Html {
  return html`<li class="speaker">
<h3>${name ?? 'No speaker named'}</h3>
${role === null ? null : html`<p class="facts">${role}</p>`}
<details>
<summary>${count(quotes.length, 'quote')}<span class="hidden">${name === null ? ' without a speaker' : ` of ${name}`}</span></summary>
<ul class="evidence">${quotes.map((quote) => quoteItem(quote, context))}</ul>
</details>
</li>
`;
}

function quoteItem({ article, report, passage, content }: QuoteOutline, context: PageContext): Html {
  const place = placeLink(article, `${report}, ${passage}`, content, context);
  return html`<li><p class="place">${place}</p>${evidenceQuote(article, content, context)}</li>`;
}
