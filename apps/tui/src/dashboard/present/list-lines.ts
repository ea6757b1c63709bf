import type { PaneSize } from '../layout/list-layout.ts';
import type { Row } from '../model/dashboard-model.ts';
import type { Line } from '../text/segment.ts';
import { type ListPlace, visiblePlace } from './list-window.ts';
import { rowLine, underLine } from './row-lines.ts';

/** What a list looks like. */
export interface ListLook {
  readonly place: ListPlace;
  /** Whether it has the keyboard. */
  readonly focused: boolean;
  /** Whether another list hangs on its selection, so that it shows without the keyboard too. */
  readonly leading: boolean;
  readonly isMarked: (row: Row) => boolean;
  readonly rowHeight: 1 | 2;
}

/** The entries that are in sight, one or two rows each, the selected one marked in the focused list. */
export function listLines(rows: readonly Row[], look: ListLook, room: PaneSize): readonly Line[] {
  const { place, focused, leading, isMarked, rowHeight } = look;
  const count = Math.floor(room.height / rowHeight);
  const { selected, top } = visiblePlace(place, count, rows.length);
  return rows.slice(top, top + count).flatMap((row, index) => {
    const isSelected = top + index === selected && (focused ? 'with-keyboard' : leading && 'without');
    const twoRows = rowHeight === 2;
    const line = rowLine(row, { selected: isSelected, marked: isMarked(row), twoRows }, room.width);
    return twoRows ? [line, underLine(row, room.width)] : [line];
  });
}
