import { html } from './html.ts';
import type { PageSection } from './page-section.ts';

/** What a reader must know before believing the page. */
export function limitsSection(): PageSection {
  const content = html`<ul class="limits">
<li>A program wrote this page from the texts of the reports alone. Nobody has checked it. It misses points, and it takes some for agreed or unresolved that are not: read the evidence before you quote a claim.</li>
<li>What is marked stands in the report word for word. Titles of matters, and what belongs together, are the program’s judgement.</li>
<li>“Agreed” means that a report says so. Where somebody’s account is told, the evidence names whose.</li>
<li>“Silent” means that nothing was found in a report; it denies nothing.</li>
<li>Copies and rewrites of one story are recognised by their wording, and count once.</li>
<li>Background is history or a standing position that a report explains; it is not counted among what was agreed or left open now.</li>
<li>Only English is understood.</li>
</ul>`;
  return { id: 'limits', title: 'How to read this', size: null, content };
}
