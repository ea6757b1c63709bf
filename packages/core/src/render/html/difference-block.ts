import type { DifferenceOutline } from '../outline/outline-differences.ts';
import { placeLink } from './evidence-quote.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';

/** A point on which reports differ, each reading beside its report. */
export function differenceBlock({ label, readings }: DifferenceOutline, context: PageContext): Html {
  const rows = readings.map(
    ({ article, report, reading, evidence }) =>
      html`<div><dt>${placeLink(article, report, evidence, context)}</dt><dd>${reading}</dd></div>`,
  );
  return html`<div class="difference"><p class="label">${label}</p><dl>${rows}</dl></div>`;
}
