import type { Analysis, Dossier } from '@parley/core';
import { atOnce } from '../steps.ts';
import type { DashboardModel, ReadingFailure } from './dashboard-model.ts';
import { modelSteps } from './model-steps.ts';

/**
 * Prepare a dossier for the screen: everything named, counted and safe to print. Articles without an analysis are shown
 * by their evidence alone.
 * @throws Error when the dossier speaks of an article that is not among its own.
 */
export function buildModel(
  dossier: Dossier,
  analyses: readonly Analysis[],
  failures: readonly ReadingFailure[] = [],
): DashboardModel {
  return atOnce(modelSteps(dossier, analyses, failures));
}
