import type { Dossier } from '../../schema/dossier.ts';
import { glances } from '../matrix/glances.ts';
import type { Outline } from '../outline/outline.ts';
import { nameLine } from '../outline/outline-names.ts';
import { differenceBlock } from './difference-block.ts';
import { html } from './html.ts';
import { limitsSection } from './limits-section.ts';
import { matrixLegend, matrixTable } from './matrix-table.ts';
import { matterSection } from './matter-section.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { sourcesSection } from './sources-section.ts';
import { speakersSection } from './speakers-section.ts';
import { timelineSection } from './timeline-section.ts';

/** The page in its order: what was found side by side, then all else that there is to tell. */
export function pageSections(
  dossier: Dossier,
  { sections, differences, timeline, speakers, names, reports }: Outline,
  context: PageContext,
): { readonly findings: readonly PageSection[]; readonly others: readonly PageSection[] } {
  const background = sections.filter(({ id, matters }) => id === 'background' && matters.length > 0);
  return {
    findings: sections
      .filter(({ id }) => id !== 'background')
      .map((section) => matterSection(section, context)),
    others: [
      ...(dossier.matters.length === 0 ? [] : [matricesSection(dossier)]),
      ...(differences.length === 0 ? [] : [wordingSection(differences, context)]),
      ...(timeline.length === 0 ? [] : [timelineSection(timeline)]),
      ...(speakers.length === 0 ? [] : [speakersSection(speakers, context)]),
      ...background.map((section) => matterSection(section, context)),
      sourcesSection(reports),
      ...(names.length === 0 ? [] : [namesSection(names)]),
      limitsSection(),
    ],
  };
}

function matricesSection(dossier: Dossier): PageSection {
  const tables = glances(dossier, COLUMNS).map(({ matrix, caption }) => matrixTable(matrix, caption));
  const content = html`${matrixLegend()}
${tables}`;
  return { id: 'matrix', title: 'At a glance', size: null, content };
}

/** As many columns as a page can show; the matrices as CSV have all. */
const COLUMNS = 24;

function wordingSection(differences: Outline['differences'], context: PageContext): PageSection {
  const content = html`<div class="wide">${differences.map((difference) => differenceBlock(difference, context))}</div>`;
  return { id: 'wording', title: 'Quoted differently', size: differences.length, content };
}

function namesSection(names: Outline['names']): PageSection {
  const content = html`<ul class="names">${names.map((name) => html`<li>${nameLine(name)}</li>`)}</ul>`;
  return { id: 'names', title: 'Names taken for the same', size: names.length, content };
}
