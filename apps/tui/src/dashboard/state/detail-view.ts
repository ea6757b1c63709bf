import { type DetailLayout, detailLayout } from '../layout/detail-layout.ts';
import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { DashboardModel, Passage } from '../model/dashboard-model.ts';
import { findView, passagesOf, type SubjectView } from '../model/find-view.ts';
import { type ArticleLine, articleLines } from '../present/article-lines.ts';
import { claimRows } from '../present/claim-lines.ts';
import type { Terminal } from '../terminal.ts';
import type { OpenDetail } from './dashboard-state.ts';

/** The detail as it is laid out in a terminal. */
export interface DetailView {
  readonly view: SubjectView;
  readonly passages: readonly Passage[];
  /** The index of the passage that is marked. */
  readonly current: number;
  readonly passage: Passage;
  readonly layout: DetailLayout;
  /** The room for the article. */
  readonly room: PaneSize;
  /** All rows of the article. */
  readonly lines: readonly ArticleLine[];
}

/** Lay the opened detail out; null when the model has it no more. */
export function detailView(
  { subject, passage: index }: OpenDetail,
  model: DashboardModel,
  terminal: Terminal,
  search: string,
): DetailView | null {
  const view = findView(model, subject.kind, subject.id);
  if (!view) return null;
  const passages = passagesOf(view);
  const current = Math.max(0, Math.min(index, passages.length - 1));
  const passage = passages[current];
  if (!passage) return null;
  const layout = detailLayout(terminal, claimRows(view));
  const room = paneRoom(layout.article);
  const lines = articleLines(passage, passages, { width: room.width, colour: terminal.colour, search });
  return { view, passages, current, passage, layout, room, lines };
}
