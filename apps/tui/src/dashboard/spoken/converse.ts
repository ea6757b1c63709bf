import { displayText } from '@parley/core';
import { applyFilter } from '../filter/apply-filter.ts';
import type { DashboardModel, Passage, Row } from '../model/dashboard-model.ts';
import { filterModel } from '../model/filter-model.ts';
import { findView, passagesOf, type SubjectView } from '../model/find-view.ts';
import { whyLines } from '../present/why-lines.ts';
import { subjectOfRow } from '../state/subject-of-row.ts';
import { spokenPassage, spokenRow } from './spoken-row.ts';

/** Where somebody who listens is: what was opened, one from the other. */
export interface Conversation {
  readonly path: readonly Place[];
  readonly filter: string;
}

type Place =
  | { readonly kind: 'menu' }
  | { readonly kind: 'list'; readonly list: number; readonly from: number }
  | { readonly kind: 'subject'; readonly view: SubjectView; readonly from: number }
  | { readonly kind: 'passage'; readonly passage: Passage };

/** What follows from a line that was typed: lines to be read out, one after the other. `ended` when the listener leaves. */
export interface Answer {
  readonly conversation: Conversation;
  readonly lines: readonly string[];
  readonly ended: boolean;
}

/** The beginning: what there is. */
export function greet(model: DashboardModel): Answer {
  return answered({ path: [{ kind: 'menu' }], filter: '' }, model);
}

/** The answer to a line. */
export function converse(conversation: Conversation, typed: string, model: DashboardModel): Answer {
  const line = typed.trim();
  const { path } = conversation;
  const place = path.at(-1) ?? { kind: 'menu' };
  const only = (lines: readonly string[]): Answer => ({ conversation, lines, ended: false });
  if (/^\d+$/u.test(line)) {
    const next = opened(place, Number(line) - 1, shownBy(conversation, model), model);
    return next
      ? answered({ ...conversation, path: [...path, next] }, model)
      : only([`There is no number ${line} here.`]);
  }
  const [word, ...rest] = line.split(' ');
  switch (word) {
    case 'q':
      return { conversation, lines: [], ended: true };
    case 'b':
      return answered({ ...conversation, path: path.length > 1 ? path.slice(0, -1) : path }, model);
    case 'n':
    case 'p':
      return turned(conversation, place, word === 'n' ? PAGE : -PAGE, model);
    case 'w':
      return only(
        place.kind === 'passage' ? whyOf(place.passage) : ['Open a passage first; then w says why.'],
      );
    case 'f':
      return filtered(conversation, rest.join(' '), model);
    case '':
      return answered(conversation, model);
    default:
      return only(HELP);
  }
}

/** So many entries are read out at a time. */
const PAGE = 10;

const HELP: readonly string[] = [
  'Type a number to open it, b to go back, n or p for the next or previous entries, w for why,',
  'f and a filter (f status:differ; f alone clears it), Enter to hear the place again, q to quit.',
];

interface NamedList {
  readonly name: string;
  readonly rows: readonly Row[];
}

function listsOf(model: DashboardModel): readonly NamedList[] {
  return [
    { name: 'Agreements', rows: model.columns.agreements },
    { name: 'Unresolved', rows: model.columns.unresolved },
    { name: 'Quotes by speaker', rows: model.speakers },
    { name: 'Where the reports differ', rows: model.differences },
    { name: 'Timeline', rows: model.timeline },
    { name: 'Articles', rows: [...model.articles, ...model.failures] },
  ];
}

function shownBy({ filter }: Conversation, model: DashboardModel): DashboardModel {
  const applied = applyFilter(filter, model);
  return 'error' in applied ? model : filterModel(model, applied.passes);
}

function opened(place: Place, index: number, shown: DashboardModel, model: DashboardModel): Place | null {
  switch (place.kind) {
    case 'menu':
      return listsOf(shown)[index] ? { kind: 'list', list: index, from: 0 } : null;
    case 'list': {
      const row = listsOf(shown)[place.list]?.rows[index];
      const target = row && subjectOfRow(row, model);
      const view = target && findView(model, target.subject.kind, target.subject.id);
      return view ? { kind: 'subject', view, from: 0 } : null;
    }
    case 'subject': {
      const passage = passagesOf(place.view)[index];
      return passage ? { kind: 'passage', passage } : null;
    }
    case 'passage':
      return null;
  }
}

function turned(conversation: Conversation, place: Place, step: number, model: DashboardModel): Answer {
  if (place.kind !== 'list' && place.kind !== 'subject') return answered(conversation, model);
  const count = entriesOf(place, shownBy(conversation, model)).length;
  const from = place.from + step;
  if (from < 0 || from >= count) return { conversation, lines: ['There are no more.'], ended: false };
  const path = [...conversation.path.slice(0, -1), { ...place, from }];
  return answered({ ...conversation, path }, model);
}

function filtered(conversation: Conversation, typed: string, model: DashboardModel): Answer {
  const filter = applyFilter(typed, model);
  if ('error' in filter) return { conversation, lines: [`${filter.error}.`], ended: false };
  return answered({ path: [{ kind: 'menu' }], filter: typed }, model);
}

function answered(conversation: Conversation, model: DashboardModel): Answer {
  const place = conversation.path.at(-1) ?? { kind: 'menu' };
  const shown = shownBy(conversation, model);
  const filter = conversation.filter === '' ? [] : [`Filter: ${conversation.filter}`];
  return { conversation, lines: [...filter, ...linesOf(place, shown)], ended: false };
}

function linesOf(place: Place, shown: DashboardModel): readonly string[] {
  switch (place.kind) {
    case 'menu':
      return [
        `Parley${shown.parties ? `, talks between ${shown.parties}` : ''}.`,
        ...listsOf(shown).map(({ name, rows }, index) => `${index + 1}. ${name}, ${rows.length}`),
        ...HELP,
      ];
    case 'list': {
      const list = listsOf(shown)[place.list];
      return list ? [`${list.name}.`, ...numbered(list.rows.map(spokenRow), place.from)] : [];
    }
    case 'subject':
      return [spokenSubject(place.view), ...numbered(entriesOf(place, shown), place.from)];
    case 'passage':
      return passageLines(place.passage);
  }
}

function entriesOf(place: Extract<Place, { from: number }>, shown: DashboardModel): readonly string[] {
  if (place.kind === 'list') return (listsOf(shown)[place.list]?.rows ?? []).map(spokenRow);
  return passagesOf(place.view).map(spokenPassage);
}

function spokenSubject(view: SubjectView): string {
  const differences = view.kind === 'matter' ? view.differences : [];
  const silent = view.kind === 'matter' && view.silent.length > 0 ? [`not in ${view.silent.join(', ')}`] : [];
  return [spokenRow(view), ...differences, ...silent].join('; ');
}

function numbered(entries: readonly string[], from: number): readonly string[] {
  const page = entries.slice(from, from + PAGE).map((entry, index) => `${from + index + 1}. ${entry}`);
  if (entries.length === 0) return ['There is nothing in it.'];
  return entries.length > from + PAGE ? [...page, `${entries.length - from - PAGE} more: n`] : page;
}

/** The evidence, then the paragraph that it stands in. */
function passageLines(passage: Passage): readonly string[] {
  const { article, paragraph, evidence } = passage;
  const span = article.paragraphs[paragraph - 1];
  return [
    spokenPassage(passage),
    ...evidence.map(({ text }) => `Evidence: ${displayText(text)}`),
    ...(span ? [`The paragraph: ${displayText(article.text.slice(span.start, span.end))}`] : []),
    ...(article.url === null ? [] : [`Source: ${displayText(article.url)}`]),
  ];
}

function whyOf(passage: Passage): readonly string[] {
  return whyLines(passage, null, Number.POSITIVE_INFINITY).map((line) =>
    line.map(({ text }) => text).join(''),
  );
}
