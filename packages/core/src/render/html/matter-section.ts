import type { Section } from '../outline/outline-matters.ts';
import { html } from './html.ts';
import { matterItem } from './matter-item.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';

/** Matters that stand alike. */
export function matterSection({ id, title, matters }: Section, context: PageContext): PageSection {
  const content =
    matters.length === 0
      ? html`<p class="facts">Nothing was found.</p>`
      : html`<ul class="${id === 'background' ? 'matters wide' : 'matters'}">${matters.map((matter) => matterItem(matter, context))}</ul>`;
  return { id, title, size: matters.length, content };
}
