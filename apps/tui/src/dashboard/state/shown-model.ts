import { applyFilter } from '../filter/apply-filter.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { filterModel } from '../model/filter-model.ts';

/** What a filter leaves of a model; all of it for a filter that is wrong. The last answer is kept for each model. */
export function shownModel(model: DashboardModel, filter: string): DashboardModel {
  if (filter.trim() === '') return model;
  const known = kept.get(model);
  if (known?.filter === filter) return known.shown;
  const applied = applyFilter(filter, model);
  const shown = 'error' in applied ? model : filterModel(model, applied.passes);
  kept.set(model, { filter, shown });
  return shown;
}

const kept = new WeakMap<DashboardModel, { readonly filter: string; readonly shown: DashboardModel }>();
