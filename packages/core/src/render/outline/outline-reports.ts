import type { Dossier } from '../../schema/dossier.ts';
import type { ReportLabels } from './report-labels.ts';

/** One of the reports that were read. */
export interface ReportOutline {
  /** The article's id. */
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** The label of the report that it copies or rewrites. */
  readonly copyOf: string | null;
}

/** The reports of a dossier, as they were read. */
export function outlineReports({ articles }: Dossier, labelOf: ReportLabels): readonly ReportOutline[] {
  return articles.map(({ id, published, headline, url, sameStoryAs }) => ({
    id,
    label: labelOf(id),
    date: published?.slice(0, 10) ?? null,
    headline: headline || null,
    url,
    copyOf: sameStoryAs && labelOf(sameStoryAs),
  }));
}

/** A report in one line. */
export function reportLine({ label, date, headline, copyOf }: ReportOutline): string {
  return [label, date, headline, copyOf && `same story as ${copyOf}`]
    .filter((part) => part !== null)
    .join(' · ');
}
