import type { PaneSize } from '../layout/board-layout.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { lineWidth, spread } from '../text/fit.ts';
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
    return rowHeight === 1 ? [row] : [row, whoRow(matter, room.width)];
  });
}

function matterRow({ sign, title, share, background }: MatterView, marked: boolean, width: number): Line {
  return spread(
    [
      segment(marked ? '▸' : ' ', 'focus'),
      segment(sign.glyph, sign.tone),
      segment(' '),
      segment(title, marked ? 'strong' : background ? 'dim' : 'plain'),
    ],
    [segment(share, marked ? 'strong' : 'dim')],
    width,
  );
}

/** Who tells of it, and between whom it is where there is room for both. */
function whoRow({ parties, tellers }: MatterView, width: number): Line {
  const told = [segment(`   ${tellers.join(', ')}`, 'dim')];
  const both = [...told, segment(`   ${parties}`, 'dim')];
  return lineWidth(both) <= width ? both : told;
}
