import type { Dossier } from '../schema/dossier.ts';
import type { ArticleTexts } from './article-texts.ts';
import { count } from './count.ts';
import { escapeMarkup } from './escape-markup.ts';
import { glances, legendLine } from './matrix/glances.ts';
import { matrixMarkdown } from './matrix/matrix-markdown.ts';
import { outline } from './outline/outline.ts';
import { differenceLine } from './outline/outline-differences.ts';
import {
  detailLines,
  factLine,
  type MatterOutline,
  type Telling,
  tellingLine,
} from './outline/outline-matters.ts';
import { nameLine } from './outline/outline-names.ts';
import { reportLine } from './outline/outline-reports.ts';
import { momentLine } from './outline/outline-timeline.ts';

/** What the Markdown report needs beside the dossier. */
export interface RenderMarkdownOptions {
  /** The texts of the articles: they tell in which paragraph evidence stands. */
  readonly texts?: ArticleTexts;
}

/** The report of a dossier as CommonMark. Whatever the articles contain is shown as text, never obeyed as markup. */
export function renderMarkdown(dossier: Dossier, { texts = new Map() }: RenderMarkdownOptions = {}): string {
  const { counts, reports, sections, differences, timeline, speakers, names } = outline(dossier, texts);
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, list(lines.map(escapeMarkup))];

  const matrices = glances(dossier, COLUMNS);
  const told = sections.filter(({ matters }) => matters.length > 0);
  const blocks = [
    `# ${escapeMarkup(counts.join(' · '))}`,
    list(reports.map((report) => escapeMarkup(reportLine(report)))),
    ...(told.length === 0 ? ['Nothing agreed and nothing unresolved was found.'] : []),
    ...told.flatMap(({ title, matters }) => [`## ${title}`, ...matters.flatMap(matterBlocks)]),
    ...(matrices.length === 0
      ? []
      : ['## At a glance', escapeMarkup(legendLine), ...matrices.map(matrixMarkdown)]),
    ...listed('Quoted differently', differences.map(differenceLine)),
    ...listed(
      'Timeline',
      timeline.flatMap(({ date, moments }) => moments.map((moment) => `${date}: ${momentLine(moment)}`)),
    ),
    ...(speakers.length === 0
      ? ['No quotes were found.']
      : listed(
          'Quotes by speaker',
          speakers.map(({ name, quotes }) =>
            name === null
              ? `no speaker named: ${count(quotes.length, 'quote')}`
              : `${name}: ${quotes.length}`,
          ),
        )),
    ...listed('Names', names.map(nameLine)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** As many columns of a matrix as a page can show; the matrices as CSV have all. */
const COLUMNS = 12;

function matterBlocks(matter: MatterOutline): readonly string[] {
  const { glyph, word, title, tellings, differences } = matter;
  return [
    `### ${glyph} ${word}: ${escapeMarkup(title)}`,
    escapeMarkup(factLine(matter)),
    // Another bullet than that of the tellings, or the two lists would be one.
    list(
      differences.map((difference) => escapeMarkup(differenceLine(difference))),
      '*',
    ),
    list(tellings.map(tellingItem)),
  ];
}

function tellingItem(telling: Telling): string {
  const quoted = telling.evidence.map(({ text }) => `  > ${escapeMarkup(text)}`).join('\n  >\n');
  const details = detailLines(telling).map((line) => `  - ${escapeMarkup(line)}`);
  return [escapeMarkup(tellingLine(telling)), quoted, details.join('\n')]
    .filter((block) => block !== '')
    .join('\n\n');
}

function list(items: readonly string[], bullet = '-'): string {
  return items.map((item) => `${bullet} ${item}`).join('\n');
}
