import { anchor } from '../anchor.ts';
import type { Day, MomentOutline } from '../outline/outline-timeline.ts';
import { type Html, html } from './html.ts';
import type { PageSection } from './page-section.ts';
import { stateMark } from './state-mark.ts';

/** How matters stood on which day. */
export function timelineSection(days: readonly Day[]): PageSection {
  const rows = days.map(
    ({ date, moments }) =>
      html`<div><dt><time datetime="${date}">${date}</time></dt>${moments.map(momentItem)}</div>
`,
  );
  return { id: 'timeline', title: 'Timeline', size: null, content: html`<dl class="timeline">${rows}</dl>` };
}

function momentItem({ matter, title, state, told }: MomentOutline): Html {
  const link = html`<a class="quiet" href="#${anchor('matter', matter)}">${title}</a>`;
  return html`<dd>${stateMark(state)} ${link} <span class="place">${told}</span></dd>`;
}
