import type { PaneSize } from '../layout/board-layout.ts';
import type { MatterView, Telling } from '../model/dashboard-model.ts';
import { fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { footLines } from './foot-lines.ts';
import { visiblePlace } from './list-window.ts';
import { summaryLines } from './summary-lines.ts';

/** A matter's claim: how it stands, and each telling of it, the current one marked and always in sight. */
export function claimLines(matter: MatterView, current: number, room: PaneSize): readonly Line[] {
  const title = wrap([segment(matter.title, 'strong')], room.width).map(({ line }) => line);
  const summary = summaryLines(matter, room.width);
  const foot = footLines(matter, room.width).slice(0, Math.floor(room.height / 3));
  const full = title.length + summary.length + matter.tellings.length + foot.length;
  const head = [...title, ...summary, ...(full < room.height ? [[]] : [])].slice(
    0,
    Math.max(1, room.height - 1),
  );
  const rows = Math.max(1, room.height - head.length - foot.length);
  return [...head, ...tellingRows(matter.tellings, current, rows), ...foot];
}

function tellingRows(tellings: readonly Telling[], current: number, rows: number): readonly Line[] {
  const { top } = visiblePlace({ selected: current, top: 0 }, rows, tellings.length);
  const words = Math.max(0, ...tellings.map(({ sign }) => sign.word.length));
  return tellings
    .slice(top, top + rows)
    .map((telling, index) => tellingRow(telling, top + index === current, words));
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
