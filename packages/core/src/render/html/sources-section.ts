import { anchor } from '../anchor.ts';
import type { ReportOutline } from '../outline/outline-reports.ts';
import { safeAddress } from '../safe-address.ts';
import { type Html, html } from './html.ts';
import type { PageSection } from './page-section.ts';

/** The reports that were read. */
export function sourcesSection(reports: readonly ReportOutline[]): PageSection {
  const content = html`<ul class="sources">${reports.map(reportItem)}</ul>`;
  return { id: 'sources', title: 'Sources', size: reports.length, content };
}

function reportItem({ id, label, date, headline, url, copyOf }: ReportOutline): Html {
  const address = safeAddress(url);
  const title = headline ?? label;
  const linked =
    address === null ? html`${title}` : html`<a href="${address}" rel="external noreferrer">${title}</a>`;
  const facts = [
    headline && html`${label}`,
    date && html`<time datetime="${date}">${date}</time>`,
    copyOf && html`same story as ${copyOf}`,
  ].filter((fact) => fact !== null && fact !== '');
  const joined = facts.map((fact, index) => (index === 0 ? fact : html` · ${fact}`));
  return html`<li id="${anchor('report', id)}">${linked} <span class="facts">${joined}</span></li>
`;
}
