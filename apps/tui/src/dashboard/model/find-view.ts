import type {
  ArticleView,
  DashboardModel,
  DifferenceView,
  MatterView,
  Passage,
  SpeakerView,
} from './dashboard-model.ts';

/** What a reader can open. */
export type SubjectView = MatterView | SpeakerView | ArticleView | DifferenceView;

/** The view of this kind and id; undefined where the model has none. An index is kept for each model. */
export function findView(
  model: DashboardModel,
  kind: SubjectView['kind'],
  id: string,
): SubjectView | undefined {
  let index = indexes.get(model);
  if (!index) {
    const { columns, speakers, articles, differences } = model;
    const views = [...columns.agreements, ...columns.unresolved, ...speakers, ...articles, ...differences];
    index = new Map(views.map((view) => [`${view.kind} ${view.id}`, view]));
    indexes.set(model, index);
  }
  return index.get(`${kind} ${id}`);
}

/** The places in articles that a reader of this is led through: the same list whenever it is asked for. */
export function passagesOf(view: SubjectView): readonly Passage[] {
  if (view.kind === 'matter' || view.kind === 'article') return view.passages;
  const known = passages.get(view);
  if (known) return known;
  const found =
    view.kind === 'speaker'
      ? view.quotes.map(({ passage }) => passage)
      : view.readings.map(({ passage }) => passage);
  passages.set(view, found);
  return found;
}

const passages = new WeakMap<SubjectView, readonly Passage[]>();
const indexes = new WeakMap<DashboardModel, ReadonlyMap<string, SubjectView>>();
