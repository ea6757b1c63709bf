import type { Analysis } from '../schema/analysis.ts';
import type { Dossier } from '../schema/dossier.ts';
import { count } from './count.ts';
import { displayText } from './display-text.ts';
import {
  factLine,
  type Outline,
  type OutlinedMatter,
  outline,
  type Telling,
  tellingLine,
} from './outline.ts';
import { wrapText } from './wrap-text.ts';

/** How the plain report is laid out. */
export interface RenderTextOptions {
  /** The readings that the dossier was compiled from: they tell in which paragraph evidence stands. */
  readonly analyses?: readonly Analysis[];
  /** Columns that a line may take; 80 when absent. */
  readonly width?: number;
}

/** The plain report of a dossier: text alone, no escape codes, safe to print whatever the articles contain. */
export function renderText(dossier: Dossier, { analyses = [], width = 80 }: RenderTextOptions = {}): string {
  const { counts, reports, sections, speakers, anonymousQuotes } = outline(dossier, analyses);
  const write = (indent: string, text: string, first = indent) =>
    wrapText(displayText(text), { width, first, rest: indent });

  const blocks = [
    [write('', counts.join(' · ')), ...reports.map((report) => write('    ', reportLine(report), '  '))],
    ...(sections.length === 0 ? [['Nothing agreed and nothing unresolved was found.']] : []),
    ...sections.flatMap(({ title, matters }) => [
      [`${title.toUpperCase()} (${matters.length})`],
      ...matters.map((matter) => matterLines(matter, write)),
    ]),
    ...(speakers.length + anonymousQuotes === 0
      ? [['No quotes were found.']]
      : [
          [
            'QUOTES BY SPEAKER',
            ...speakerLines(speakers, anonymousQuotes).map((line) => write('    ', line, '  ')),
          ],
        ]),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Lays a text out under an indent; `first` stands before the first line instead. */
type Write = (indent: string, text: string, first?: string) => string;

function matterLines(matter: OutlinedMatter, write: Write): readonly string[] {
  const { glyph, word, title, tellings, differences } = matter;
  return [
    write('  ', `${word}: ${title}`, `${glyph} `),
    write('  ', factLine(matter)),
    ...differences.map(({ kind, readings }) =>
      write('    ', `${kind} differs. ${readings.join('; ')}`, '  '),
    ),
    ...tellings.flatMap((telling) => tellingLines(telling, write)),
  ];
}

function tellingLines(telling: Telling, write: Write): readonly string[] {
  return [
    write('    ', tellingLine(telling), '  - '),
    ...telling.evidence.map((piece) => write('    > ', piece)),
  ];
}

function reportLine({ label, details }: Outline['reports'][number]): string {
  return [label, ...details].join(' · ');
}

function speakerLines(speakers: Outline['speakers'], anonymousQuotes: number): readonly string[] {
  const lines = speakers.map(({ name, quotes }) => `${name}: ${quotes}`);
  return anonymousQuotes === 0 ? lines : [...lines, `no speaker named: ${count(anonymousQuotes, 'quote')}`];
}
