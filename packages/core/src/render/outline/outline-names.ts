import { groupBy } from '../../dossier/group-by.ts';
import type { Dossier, VariantReason } from '../../schema/dossier.ts';
import type { ReportLabels } from './report-labels.ts';

/** An actor that the reports do not all call by the same name. */
export interface MergedName {
  readonly name: string;
  readonly variants: readonly {
    readonly name: string;
    /** Why it is held to be the same: "another spelling". */
    readonly reason: string;
    readonly reports: readonly string[];
  }[];
}

/** The actors that were merged from different names, with each of the other names. */
export function outlineNames({ actors }: Dossier, labelOf: ReportLabels): readonly MergedName[] {
  return actors.flatMap(({ name, variants }) => {
    const others = variants.filter((variant) => variant.name !== name);
    if (others.length === 0) return [];
    return {
      name,
      variants: [...groupBy(others, (variant) => variant.name).values()].map((alike) => ({
        name: alike[0]!.name,
        reason: REASONS[alike[0]!.reason],
        reports: alike.map(({ article }) => labelOf(article)),
      })),
    };
  });
}

/** A merged name in one line. */
export function nameLine({ name, variants }: MergedName): string {
  const others = variants.map(({ name, reason, reports }) => `${name} (${reason}, in ${reports.join(', ')})`);
  return `${name}, also ${others.join('; ')}`;
}

const REASONS: Readonly<Record<VariantReason, string>> = {
  'same-name': 'same name',
  alias: 'a name that the article gives as well',
  diacritics: 'other accents',
  surname: 'surname alone',
  acronym: 'short form',
  misspelling: 'another spelling',
  user: 'by your ruling',
};
