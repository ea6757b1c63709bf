import { evidencePlace, rowOf } from '../present/article-lines.ts';
import {
  currentScreen,
  type DashboardState,
  listsOf,
  type OpenDetail,
  type SubjectName,
} from './dashboard-state.ts';
import { detailView } from './detail-view.ts';
import { moved } from './motion.ts';
import { rowsOf } from './rows.ts';
import { subjectOfRow } from './subject-of-row.ts';
import { type Reducer, type Step, type Surroundings, stay } from './surroundings.ts';

/** What keys do in the detail. */
export const read: Reducer = (state, action, around) => {
  const detail = currentScreen(state);
  if (detail.screen !== 'detail') return stay(state);
  const view = detailView(detail, around.model, around.terminal, state.search);
  if (!view) return stay(state);
  switch (action) {
    case 'next-evidence':
      return stay(state.search ? toHit(state, 1, around) : turned(state, detail, view.current + 1, around));
    case 'previous-evidence':
      return stay(state.search ? toHit(state, -1, around) : turned(state, detail, view.current - 1, around));
    case 'next-item':
      return stay(neighbour(state, 1, around));
    case 'previous-item':
      return stay(neighbour(state, -1, around));
    case 'open':
      return openedArticle(state, detail, around);
    default: {
      const { lines, room } = view;
      const tops = Math.max(1, lines.length - room.height + 1);
      const top = Math.min(rowOf(lines, detail.place), tops - 1);
      const next = moved(action, top, room.height, tops);
      return stay(next === undefined ? state : withDetail(state, { ...detail, place: lines[next]?.at ?? 0 }));
    }
  }
};

/** The detail of something, opened over the current screen at one of its passages. */
export function openedDetail(
  state: DashboardState,
  subject: SubjectName,
  passage: number,
  around: Surroundings,
): DashboardState {
  const detail: OpenDetail = { screen: 'detail', subject, passage, place: 0 };
  if (!detailView(detail, around.model, around.terminal, '')) return state;
  return turned({ ...state, screens: [...state.screens, detail] }, detail, passage, around);
}

/** The place of the find after or before the row at the top of the article. */
export function toHit(state: DashboardState, step: 1 | -1, around: Surroundings): DashboardState {
  const detail = currentScreen(state);
  if (detail.screen !== 'detail') return state;
  const view = detailView(detail, around.model, around.terminal, state.search);
  if (!view) return state;
  const hits = view.lines.flatMap(({ hit, at }, index) => (hit ? [{ index, at }] : []));
  const row = rowOf(view.lines, detail.place);
  const next = step === 1 ? hits.find(({ index }) => index > row) : hits.findLast(({ index }) => index < row);
  const wrapped = next ?? (step === 1 ? hits[0] : hits.at(-1));
  if (wrapped) return withDetail(state, { ...detail, place: wrapped.at });
  return { ...state, message: { text: `“${state.search}” is not in this article`, tone: 'failure' } };
}

function turned(
  state: DashboardState,
  detail: OpenDetail,
  passage: number,
  { model, terminal }: Surroundings,
): DashboardState {
  const view = detailView({ ...detail, passage }, model, terminal, state.search);
  if (!view) return state;
  const place = evidencePlace(view.lines, view.room.height);
  return withDetail(state, { ...detail, passage: view.current, place });
}

/** The whole article of the marked passage, at that passage. */
function openedArticle(state: DashboardState, detail: OpenDetail, around: Surroundings): Step {
  const view = detailView(detail, around.model, around.terminal, state.search);
  if (!view || view.view.kind === 'article') return stay(state);
  const { article, id } = view.passage;
  const index = article.passages.findIndex((passage) => passage.id === id);
  return stay(openedDetail(state, { kind: 'article', id: article.id }, Math.max(0, index), around));
}

/** The entry before or after the one that was opened, in the list that it was opened from. */
function neighbour(state: DashboardState, step: 1 | -1, around: Surroundings): DashboardState {
  const below = state.screens.at(-2);
  if (!below || below.screen === 'detail' || below.screen === 'matrix') return state;
  const list = state.focus[below.screen];
  const rows = rowsOf(list, around.shown, state);
  const selected = Math.max(0, Math.min(state.lists[list].selected + step, rows.length - 1));
  const row = rows[selected];
  const target = row && subjectOfRow(row, around.model);
  if (!target || !listsOf[below.screen].includes(list)) return state;
  const moved = { ...state, lists: { ...state.lists, [list]: { ...state.lists[list], selected } } };
  const closed = { ...moved, screens: state.screens.slice(0, -1) };
  return openedDetail(closed, target.subject, target.passage, around);
}

function withDetail(state: DashboardState, detail: OpenDetail): DashboardState {
  return { ...state, screens: [...state.screens.slice(0, -1), detail] };
}
