import type { PaneSize } from '../layout/board-layout.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { spread } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { type ListPlace, visiblePlace } from './list-window.ts';

/** The matters that are in sight, one or two rows each, the selected one marked in the focused column. */
export function listLines(
  matters: readonly MatterView[],
  place: ListPlace,
  focused: boolean,
  room: PaneSize,
  rowHeight: 1 | 2,
): readonly Line[] {
  const rows = Math.floor(room.height / rowHeight);
  const { selected, top } = visiblePlace(place, rows, matters.length);
  return matters.slice(top, top + rows).flatMap((matter, index) => {
    const marked = focused && top + index === selected;
    const row = matterRow(matter, marked, room.width);
    return rowHeight === 1 ? [row] : [row, whoRow(matter)];
  });
}

function matterRow({ sign, title, share }: MatterView, marked: boolean, width: number): Line {
  return spread(
    [
      segment(marked ? '▸' : ' ', 'focus'),
      segment(sign.glyph, sign.tone),
      segment(' '),
      segment(title, marked ? 'strong' : 'plain'),
    ],
    [segment(share, marked ? 'strong' : 'dim')],
    width,
  );
}

function whoRow({ parties, tellers }: MatterView): Line {
  return [segment(`   ${[tellers.join(', '), parties].filter(Boolean).join('   ')}`, 'dim')];
}
