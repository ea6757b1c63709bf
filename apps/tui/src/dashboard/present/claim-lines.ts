import { displayText } from '@parley/core';
import type { PaneSize } from '../layout/list-layout.ts';
import type { MatterView, Passage } from '../model/dashboard-model.ts';
import { passagesOf, type SubjectView } from '../model/find-view.ts';
import { fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { quoteSign } from '../theme.ts';
import { cutLines } from './cut-lines.ts';
import { footLines } from './foot-lines.ts';
import { visiblePlace } from './list-window.ts';
import { findingsOf } from './row-lines.ts';
import { summaryLines } from './summary-lines.ts';

/** What the pane of the claim shows. */
export interface ClaimContent {
  readonly lines: readonly Line[];
  /** Which of the passages are in sight; empty where all are. */
  readonly note: string;
}

/**
 * What the detail is of: how it stands, and each passage of it, the current one marked and always in sight. Where there is no
 * room for everything, what is said of all reports together gives way to the passages.
 */
export function claimContent(view: SubjectView, current: number, room: PaneSize): ClaimContent {
  const passages = passagesOf(view);
  const title = wrap([segment(titleOf(view), 'strong')], room.width).map(({ line }) => line);
  const summary = summaryOf(view, room.width);
  const whole = view.kind === 'matter' ? footLines(view, room.width) : [];
  const left = room.height - title.length - summary.length - passages.length;
  const foot = cutLines(
    whole,
    Math.max(room.height >= 6 ? 1 : 0, Math.min(left, Math.floor(room.height / 2))),
  );
  const full = title.length + summary.length + passages.length + foot.length;
  const head = [...title, ...summary, ...(full < room.height ? [[]] : [])].slice(
    0,
    Math.max(1, room.height - 1),
  );
  const rows = Math.max(1, room.height - head.length - foot.length);
  const { top } = visiblePlace({ selected: current, top: 0 }, rows, passages.length);
  return {
    lines: [...head, ...passageRows(view, passages, current, { top, rows }), ...foot],
    note: inSight(top, Math.min(rows, passages.length - top), passages.length),
  };
}

function inSight(top: number, seen: number, count: number): string {
  if (seen >= count) return '';
  return seen === 1 ? `passage ${top + 1} of ${count}` : `passages ${top + 1}–${top + seen} of ${count}`;
}

/** About how many rows the claim takes where there is room for all of it. */
export function claimRows(view: SubjectView): number {
  const foot = view.kind === 'matter' ? view.differences.length + (view.silent.length > 0 ? 1 : 0) : 0;
  return 3 + passagesOf(view).length + foot;
}

/** What the pane of the claim is called. */
export function claimTitle({ kind }: SubjectView): string {
  return { matter: 'Claim', speaker: 'Speaker', article: 'Article', difference: 'Difference' }[kind];
}

function titleOf(view: SubjectView): string {
  switch (view.kind) {
    case 'matter':
      return view.title;
    case 'difference':
      return view.about;
    default:
      return view.name;
  }
}

function summaryOf(view: SubjectView, width: number): readonly Line[] {
  if (view.kind === 'matter') return summaryLines(view, width);
  const text = factsOf(view);
  return text === '' ? [] : wrap([segment(text, 'dim')], width).map(({ line }) => line);
}

function factsOf(view: Exclude<SubjectView, MatterView>): string {
  switch (view.kind) {
    case 'speaker':
      return [view.role, view.party].filter(Boolean).join(' · ');
    case 'article':
      return [view.published, findingsOf(view)].filter(Boolean).join(' · ');
    case 'difference':
      return `the reports differ on the ${view.on}`;
  }
}

function passageRows(
  view: SubjectView,
  passages: readonly Passage[],
  current: number,
  { top, rows }: { readonly top: number; readonly rows: number },
): readonly Line[] {
  const words = Math.max(0, ...passages.map(({ sign }) => sign.word.length));
  return passages.slice(top, top + rows).map((passage, index) => {
    const marked = top + index === current;
    return [
      segment(marked ? '▸ ' : '  ', 'focus'),
      ...signOf(passage, words),
      ...(view.kind === 'article' ? aboutOf(passage, marked) : tellerOf(view, passage, top + index, marked)),
    ];
  });
}

function signOf({ sign }: Passage, words: number): Line {
  return [segment(`${sign.glyph} ${fitText(sign.word, words)}  `, sign.tone)];
}

/** Of an article that is known: where in it, and what about. */
function aboutOf({ paragraph, subject, background }: Passage, marked: boolean): Line {
  return [
    segment(`¶${paragraph} `.padEnd(5), 'dim'),
    segment(subject, marked ? 'strong' : 'plain'),
    segment(background ? '  background' : '', 'dim'),
  ];
}

function tellerOf(view: SubjectView, passage: Passage, index: number, marked: boolean): Line {
  const { article, paragraph, account, background } = passage;
  const reading = view.kind === 'difference' ? (view.readings[index]?.reading ?? '') : '';
  return [
    segment(article.label, marked ? 'strong' : 'plain'),
    segment(` ¶${paragraph}`, 'dim'),
    segment(reading ? `  ${reading}` : '', 'differ'),
    segment(account ? `  per ${account}` : '', 'dim'),
    segment(background ? '  background' : '', 'dim'),
    segment(view.kind === 'speaker' && passage.sign === quoteSign ? `  ${beginning(passage)}` : '', 'dim'),
  ];
}

function beginning({ evidence }: Passage): string {
  return displayText(evidence[0]?.text.slice(0, 200) ?? '');
}
