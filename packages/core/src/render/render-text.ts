import type { Dossier } from '../schema/dossier.ts';
import type { ArticleTexts } from './article-texts.ts';
import { count } from './count.ts';
import { displayText } from './display-text.ts';
import { glances, legendLine } from './matrix/glances.ts';
import { columnsThatFit, matrixText } from './matrix/matrix-text.ts';
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
import type { SpeakerOutline } from './outline/outline-speakers.ts';
import { momentLine } from './outline/outline-timeline.ts';
import { wrapText } from './wrap-text.ts';

/** How the plain report is laid out. */
export interface RenderTextOptions {
  /** The texts of the articles: they tell in which paragraph evidence stands. */
  readonly texts?: ArticleTexts;
  /** Columns that a line may take; 80 when absent. */
  readonly width?: number;
}

/** The plain report of a dossier: text alone, no escape codes, safe to print whatever the articles contain. */
export function renderText(
  dossier: Dossier,
  { texts = new Map(), width = 80 }: RenderTextOptions = {},
): string {
  const { counts, reports, sections, differences, timeline, speakers, names } = outline(dossier, texts);
  const write: Write = (indent, text, first = indent) =>
    wrapText(displayText(text), { width, first, rest: indent });
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...lines.map((line) => write('    ', line, '  '))]];

  const matrices = glances(dossier, columnsThatFit(width));
  const told = sections.filter(({ matters }) => matters.length > 0);
  const blocks = [
    [write('', counts.join(' · ')), ...reports.map((report) => write('    ', reportLine(report), '  '))],
    ...(told.length === 0 ? [['Nothing agreed and nothing unresolved was found.']] : []),
    ...told.flatMap(({ title, matters }) => [
      [`${title.toUpperCase()} (${matters.length})`],
      ...matters.map((matter) => matterLines(matter, write)),
    ]),
    ...(matrices.length === 0 ? [] : [['AT A GLANCE', write('  ', legendLine)]]),
    ...matrices.map(({ caption, matrix }) => [write('', caption), ...matrixText(matrix, width)]),
    ...listed('QUOTED DIFFERENTLY', differences.map(differenceLine)),
    ...listed(
      'TIMELINE',
      timeline.flatMap(({ date, moments }) => moments.map((moment) => `${date}  ${momentLine(moment)}`)),
    ),
    ...(speakers.length === 0
      ? [['No quotes were found.']]
      : listed('QUOTES BY SPEAKER', speakers.map(speakerLine))),
    ...listed('NAMES', names.map(nameLine)),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Lays a text out under an indent; `first` stands before the first line instead. */
type Write = (indent: string, text: string, first?: string) => string;

function matterLines(matter: MatterOutline, write: Write): readonly string[] {
  const { glyph, word, title, tellings, differences } = matter;
  return [
    write('  ', `${word}: ${title}`, `${glyph} `),
    write('  ', factLine(matter)),
    ...differences.map((difference) => write('    ', differenceLine(difference), '  ≠ ')),
    ...tellings.flatMap((telling) => tellingLines(telling, write)),
  ];
}

function tellingLines(telling: Telling, write: Write): readonly string[] {
  return [
    write('    ', tellingLine(telling), '  - '),
    ...telling.evidence.map(({ text }) => write('    > ', text)),
    ...detailLines(telling).map((line) => write('      ', line, '    ')),
  ];
}

function speakerLine({ name, quotes }: SpeakerOutline): string {
  return name === null ? `no speaker named: ${count(quotes.length, 'quote')}` : `${name}: ${quotes.length}`;
}
