import type { ReactNode } from 'react';
import type { PaneSize } from '../layout/board-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { listLines } from '../present/list-lines.ts';
import type { ListPlace } from '../present/list-window.ts';
import { segment } from '../text/segment.ts';
import { Pane } from './pane.tsx';

/** What a column of the board needs. */
export interface MatterListProps {
  readonly title: string;
  readonly matters: readonly MatterView[];
  readonly place: ListPlace;
  readonly focused: boolean;
  readonly size: PaneSize;
  readonly rowHeight: 1 | 2;
}

/** A column of the board: the matters in sight, and where among all of them the selection is. */
export function MatterList(props: MatterListProps): ReactNode {
  const { title, matters, place, focused, size, rowHeight } = props;
  const empty = [[segment('none found', 'dim')]];
  const lines = listLines(matters, place, focused, paneRoom(size), rowHeight);
  return (
    <Pane
      size={size}
      title={title}
      focused={focused}
      note={
        focused && matters.length > 0 ? `${place.selected + 1} of ${matters.length}` : `${matters.length}`
      }
      lines={matters.length > 0 ? lines : empty}
    />
  );
}
