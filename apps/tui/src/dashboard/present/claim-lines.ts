import type { PaneSize } from '../layout/board-layout.ts';
import type { MatterView, Telling } from '../model/dashboard-model.ts';
import { fitText, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { visiblePlace } from './list-window.ts';
import { summaryLine } from './summary-line.ts';

/** A matter's claim: how it stands, and each telling of it, the current one marked and in sight. */
export function claimLines(matter: MatterView, current: number, room: PaneSize): readonly Line[] {
  const foot = [
    ...(matter.silent.length > 0 ? [[segment(`· silent  ${matter.silent.join(', ')}`, 'dim')]] : []),
    ...matter.differences.flatMap((text) =>
      wrap([segment(text, 'differ')], room.width).map(({ line }) => line),
    ),
  ];
  const head = headLines(matter, room);
  const rows = Math.max(1, room.height - head.length - foot.length);
  const { top } = visiblePlace({ selected: current, top: current }, rows, matter.tellings.length);
  const words = Math.max(0, ...matter.tellings.map(({ sign }) => sign.word.length));
  const tellings = matter.tellings
    .slice(top, top + rows)
    .map((telling, index) => tellingRow(telling, top + index === current, words));
  return [...head, ...tellings, ...foot];
}

/** Title and summary; a narrow pane wraps them, a low one leaves out the blank line. */
function headLines(matter: MatterView, room: PaneSize): readonly Line[] {
  const title = wrap([segment(matter.title, 'strong')], room.width).map(({ line }) => line);
  const summary = summaryLine(matter);
  const parts =
    lineWidth(summary) <= room.width ? [summary] : wrap(summary, room.width).map(({ line }) => line);
  const blank = room.height > title.length + parts.length + matter.tellings.length + 1;
  return [...title, ...parts, ...(blank ? [[]] : [])];
}

function tellingRow(telling: Telling, current: boolean, words: number): Line {
  const { sign, article, paragraph, account, background } = telling;
  return [
    segment(current ? '▸ ' : '  ', 'focus'),
    segment(`${sign.glyph} ${fitText(sign.word, words)}  `, sign.tone),
    segment(article.label, current ? 'strong' : 'plain'),
    segment(` ¶${paragraph}`, 'dim'),
    segment(account ? `  per ${account}` : '', 'dim'),
    segment(background ? '  background' : '', 'dim'),
  ];
}
