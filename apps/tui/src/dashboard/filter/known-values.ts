import type { DashboardModel, FilterKey } from '../model/dashboard-model.ts';
import { fold } from '../text/fold.ts';

/** Every folded name that something in the model goes by, for each key of a filter. The last answer is kept for each model. */
export function knownValues(model: DashboardModel): Readonly<Record<FilterKey, ReadonlySet<string>>> {
  const known = kept.get(model);
  if (known) return known;
  const views = [
    ...model.columns.agreements,
    ...model.columns.unresolved,
    ...model.articles,
    ...model.speakers,
  ];
  const names = (key: FilterKey) => new Set(views.flatMap(({ facts }) => facts[key]));
  const values = {
    party: names('party'),
    matter: names('matter'),
    outlet: names('outlet'),
    // A status that nothing has is no mistake: the list is empty then.
    status: new Set(model.filterValues.status.map(fold)),
    speaker: names('speaker'),
  };
  kept.set(model, values);
  return values;
}

const kept = new WeakMap<DashboardModel, Readonly<Record<FilterKey, ReadonlySet<string>>>>();

/** Whether one of the words of a folded name begins with a folded text. */
export function beginsIn(name: string, text: string): boolean {
  return ` ${name.replaceAll(/[^\p{L}\p{N}]/gu, ' ')}`.includes(
    ` ${text.replaceAll(/[^\p{L}\p{N}]/gu, ' ')}`,
  );
}
