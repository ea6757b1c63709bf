import type { Analysis } from '../schema/analysis.ts';
import type { Dossier } from '../schema/dossier.ts';
import { createDossierBuilder, type DossierOptions } from './create-dossier-builder.ts';

/**
 * Merge what several articles say into one picture, whatever the order in which they are given. Of articles with one id the
 * last counts. Articles come by date, then by id; matters that most stories tell come first.
 */
export function compileDossier(analyses: readonly Analysis[], options: DossierOptions = {}): Dossier {
  const builder = createDossierBuilder(options);
  for (const analysis of analyses) builder.add(analysis);
  return builder.dossier();
}
