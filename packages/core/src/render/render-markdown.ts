import type { Analysis } from '../schema/analysis.ts';
import type { Dossier } from '../schema/dossier.ts';
import { count } from './count.ts';
import { displayText } from './display-text.ts';
import { factLine, type OutlinedMatter, outline, type Telling, tellingLine } from './outline.ts';

/** The report of a dossier as CommonMark. Whatever the articles contain is shown as text, never obeyed as markup. */
export function renderMarkdown(dossier: Dossier, analyses: readonly Analysis[] = []): string {
  const { counts, reports, sections, speakers, anonymousQuotes } = outline(dossier, analyses);
  const blocks = [
    `# ${escapeMarkup(counts.join(' · '))}`,
    list(reports.map(({ label, details }) => escapeMarkup([label, ...details].join(' · ')))),
    ...(sections.length === 0 ? ['Nothing agreed and nothing unresolved was found.'] : []),
    ...sections.flatMap(({ title, matters }) => [`## ${title}`, ...matters.flatMap(matterBlocks)]),
    ...(speakers.length + anonymousQuotes === 0
      ? ['No quotes were found.']
      : [
          '## Quotes by speaker',
          list([
            ...speakers.map(({ name, quotes }) => `${escapeMarkup(name)}: ${quotes}`),
            ...(anonymousQuotes === 0 ? [] : [`no speaker named: ${count(anonymousQuotes, 'quote')}`]),
          ]),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function matterBlocks(matter: OutlinedMatter): readonly string[] {
  const { glyph, word, title, tellings, differences } = matter;
  return [
    `### ${glyph} ${word}: ${escapeMarkup(title)}`,
    escapeMarkup(factLine(matter)),
    ...differences.map(({ kind, readings }) => `${kind} differs. ${escapeMarkup(readings.join('; '))}`),
    list(tellings.map(tellingItem)),
  ];
}

function tellingItem(telling: Telling): string {
  const quoted = telling.evidence.map((piece) => `  > ${escapeMarkup(piece)}`).join('\n  >\n');
  return `${escapeMarkup(tellingLine(telling))}\n\n${quoted}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function escapeMarkup(text: string): string {
  return displayText(text)
    .trim()
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
