import type { Dossier } from '../../schema/dossier.ts';
import type { ArticleTexts } from '../article-texts.ts';
import { count } from '../count.ts';
import { type DifferenceOutline, outlineDifferences } from './outline-differences.ts';
import { countMatters, outlineSections, type Section } from './outline-matters.ts';
import { type MergedName, outlineNames } from './outline-names.ts';
import { outlineReports, type ReportOutline } from './outline-reports.ts';
import { outlineSpeakers, type SpeakerOutline } from './outline-speakers.ts';
import { type Day, outlineTimeline } from './outline-timeline.ts';
import { passageFinder } from './passage-finder.ts';
import { reportLabels } from './report-labels.ts';

/** What a written report says, in its order, before any layout. Strings of article origin are still raw. */
export interface Outline {
  /** "5 reports", "3 agreed" …: how much there is of what. */
  readonly counts: readonly string[];
  readonly reports: readonly ReportOutline[];
  readonly sections: readonly Section[];
  /** Quotations that the reports word differently, where they belong to no matter. */
  readonly differences: readonly DifferenceOutline[];
  /** Days in their order; empty where no report is dated. */
  readonly timeline: readonly Day[];
  /** Who is quoted, the most quoted first; last the quotes whose speaker no article tells. */
  readonly speakers: readonly SpeakerOutline[];
  /** Actors that the reports name differently. */
  readonly names: readonly MergedName[];
}

/** Put a dossier into the order of a written report. */
export function outline(dossier: Dossier, texts: ArticleTexts): Outline {
  const labelOf = reportLabels(dossier);
  const findPassage = passageFinder(texts);
  const differences = outlineDifferences(dossier, labelOf, findPassage);
  const speakers = outlineSpeakers(dossier, labelOf, findPassage);
  const named = speakers.filter(({ name }) => name !== null).length;
  return {
    counts: [
      countReports(dossier),
      ...countMatters(dossier),
      `${count(dossier.quotes.length, 'quote')}${named > 0 ? ` from ${count(named, 'speaker')}` : ''}`,
    ],
    reports: outlineReports(dossier, labelOf),
    sections: outlineSections(dossier, { labelOf, findPassage, differences }),
    differences: differences.filter(({ matter }) => matter === null),
    timeline: outlineTimeline(dossier, labelOf),
    speakers,
    names: outlineNames(dossier, labelOf),
  };
}

function countReports({ articles }: Dossier): string {
  const copies = articles.filter(({ sameStoryAs }) => sameStoryAs !== null).length;
  const reports = count(articles.length, 'report');
  return copies === 0 ? reports : `${reports}, ${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`;
}
