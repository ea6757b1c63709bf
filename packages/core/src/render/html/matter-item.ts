import { anchor } from '../anchor.ts';
import { count } from '../count.ts';
import { coverage, type MatterOutline, type Telling } from '../outline/outline-matters.ts';
import { termWords } from '../outline/outline-terms.ts';
import { differenceBlock } from './difference-block.ts';
import { evidenceQuote, placeLink } from './evidence-quote.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import { stateMark } from './state-mark.ts';

/** A matter: how it stands, who reports it, on what they differ, and the evidence to unfold. */
export function matterItem(matter: MatterOutline, context: PageContext): Html {
  const { id, state, title, parties, tellings, differences } = matter;
  return html`<li class="matter" id="${anchor('matter', id)}">
<h3><span class="kicker">${stateMark(state)}</span> <span class="title">${title}</span></h3>
${parties.length === 0 ? null : html`<p class="facts parties">${parties.join(', ')}</p>`}
<p class="facts">${coverage(matter)}</p>
${differences.map((difference) => differenceBlock(difference, context))}
<details>
<summary>Evidence<span class="hidden"> for ${title}</span>: ${count(tellings.length, 'passage')}</summary>
<ul class="evidence">${tellings.map((telling) => tellingItem(telling, context))}</ul>
</details>
</li>
`;
}

function tellingItem(
  { article, report, passage, status, account, evidence, terms, why }: Telling,
  context: PageContext,
): Html {
  const place = placeLink(article, `${report}, ${passage}`, evidence, context);
  const told = account === null ? status : `${status}, ${account}`;
  const reason = why === '' ? null : html`<p class="why">Why: ${why}</p>`;
  return html`<li><p class="place">${place}: ${told}</p>${evidenceQuote(article, evidence, context)}${termList(terms)}${reason}</li>`;
}

function termList(terms: Telling['terms']): Html | null {
  if (terms.length === 0) return null;
  const rows = terms.map((term) => html`<div><dt>${term.label}</dt><dd>${termWords(term)}</dd></div>`);
  return html`<dl class="terms">${rows}</dl>`;
}
