import type { DashboardModel, Passage, Row } from '../model/dashboard-model.ts';
import { type findView, passagesOf } from '../model/find-view.ts';
import type { SubjectName } from './dashboard-state.ts';

/** What opening a row leads to: something to read, and the index of its passage; null for a row that is all there is. */
export function subjectOfRow(
  row: Row,
  model: DashboardModel,
): { readonly subject: SubjectName; readonly passage: number } | null {
  switch (row.kind) {
    case 'matter':
    case 'article':
    case 'speaker':
    case 'difference':
      return { subject: { kind: row.kind, id: row.id }, passage: 0 };
    case 'event': {
      const passage = row.matter.passages.findIndex(({ article }) => article.id === row.article.id);
      return { subject: { kind: 'matter', id: row.matter.id }, passage: Math.max(0, passage) };
    }
    case 'quote': {
      const speaker = model.speakers.find(({ quotes }) => quotes.some(({ id }) => id === row.id));
      if (!speaker) return null;
      return { subject: { kind: 'speaker', id: speaker.id }, passage: indexOf(speaker, row.passage) };
    }
    case 'failure':
      return null;
  }
}

function indexOf(view: NonNullable<ReturnType<typeof findView>>, { id }: Passage): number {
  return Math.max(
    0,
    passagesOf(view).findIndex((passage) => passage.id === id),
  );
}
