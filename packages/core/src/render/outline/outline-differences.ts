import type { Difference, Dossier } from '../../schema/dossier.ts';
import type { Excerpt } from '../../schema/span.ts';
import { statusWords } from '../state-words.ts';
import type { PassageFinder } from './passage-finder.ts';
import type { ReportLabels } from './report-labels.ts';

/** A point that the reports do not tell alike. */
export interface DifferenceOutline {
  /** The id of its matter. */
  readonly matter: string | null;
  /** "different numbers (piers)": in what, and what the readings are of where that is not the matter itself. */
  readonly label: string;
  readonly readings: readonly ReadingOutline[];
}

/** One report's reading of it. */
export interface ReadingOutline {
  readonly article: string;
  readonly report: string;
  readonly passage: string;
  readonly reading: string;
  readonly evidence: readonly Excerpt[];
}

/** All differences of a dossier, in its order. */
export function outlineDifferences(
  { differences }: Dossier,
  labelOf: ReportLabels,
  findPassage: PassageFinder,
): readonly DifferenceOutline[] {
  return differences.map(({ matter, kind, about, readings }) => ({
    matter,
    label: kind === 'status' ? KINDS[kind] : `${KINDS[kind]} (${about})`,
    readings: readings.map(({ article, reading, evidence }) => ({
      article,
      report: labelOf(article),
      passage: findPassage(article, evidence),
      reading: kind === 'status' ? statusWord(reading) : reading,
      evidence,
    })),
  }));
}

/** A difference in one line. */
export function differenceLine({ label, readings }: DifferenceOutline): string {
  return `${label}: ${readings.map(({ report, reading }) => `${report}: ${reading}`).join('; ')}`;
}

const KINDS: Readonly<Record<Difference['kind'], string>> = {
  status: 'different outcomes',
  number: 'different numbers',
  date: 'different dates',
  party: 'different parties',
  wording: 'different words',
};

function statusWord(reading: string): string {
  return Object.hasOwn(statusWords, reading) ? statusWords[reading as keyof typeof statusWords] : reading;
}
