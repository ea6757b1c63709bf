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
    const others = new Map<string, { name: string; reason: string; reports: string[] }>();
    for (const variant of variants) {
      if (variant.name === name) continue;
      const other = others.get(variant.name) ?? {
        name: variant.name,
        reason: REASONS[variant.reason],
        reports: [],
      };
      other.reports.push(labelOf(variant.article));
      others.set(variant.name, other);
    }
    return others.size === 0 ? [] : [{ name, variants: [...others.values()] }];
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
