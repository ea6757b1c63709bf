import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Lines } from '../components/lines.tsx';
import { Pane } from '../components/pane.tsx';
import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { Row } from '../model/dashboard-model.ts';
import { emptyLines } from '../present/empty-lines.ts';
import { legendLine } from '../present/legend-line.ts';
import { listLines } from '../present/list-lines.ts';
import { matrixStrip } from '../present/matrix-lines.ts';
import { previewLines, previewTitle } from '../present/preview-lines.ts';
import { choiceLine } from '../present/prompt-line.ts';
import { statusText } from '../present/status-text.ts';
import { type ListName, type ListScreenName, listsOf } from '../state/dashboard-state.ts';
import { layoutOf, markOf } from '../state/lists.ts';
import { rowsOf, selectedRow } from '../state/rows.ts';
import { offered } from '../state/typing.ts';
import type { Line } from '../text/segment.ts';
import { bottomLine } from './bottom-line.ts';
import { listTitles } from './list-titles.ts';
import type { ScreenProps } from './screen-props.ts';

/** A screen of lists: side by side where there is room, with the selected row in full beside or below them. */
export function ListScreen({
  screen,
  ...props
}: ScreenProps & { readonly screen: ListScreenName }): ReactNode {
  const { model, shown, state, terminal, status } = props;
  const layout = layoutOf(screen, terminal);
  const focus = state.focus[screen];
  const lists = listsOf[screen];
  const row = selectedRow(screen, shown, state);
  const filter = state.filter === '' ? '' : `filter: ${state.filter.trim()}`;
  const marks = state.marked.size === 0 ? '' : `${state.marked.size} marked`;
  const about = [filter, marks, statusText(model, status)].filter(Boolean).join(' · ');
  return (
    <Frame parties={model.parties} columns={terminal.columns} about={about} bottom={bottomLine(props)}>
      <Box>
        {lists.map((list, index) =>
          layout.together || list === focus ? (
            <List key={list} list={list} {...props} screen={screen} size={layout.lists[index]!} />
          ) : null,
        )}
        {layout.detail ? <Preview row={row} size={layout.detail} /> : null}
      </Box>
      {layout.strip ? <Preview row={row} size={layout.strip} /> : null}
      {layout.table ? <Strip {...props} row={row} size={layout.table} /> : null}
      {layout.legend ? <Lines lines={[legendOrChoices(props)]} /> : null}
    </Frame>
  );
}

interface ListProps extends ScreenProps {
  readonly screen: ListScreenName;
  readonly list: ListName;
  readonly size: PaneSize;
}

function List({ screen, list, size, model, shown, state, terminal, status }: ListProps): ReactNode {
  const rows = rowsOf(list, shown, state);
  const all = rowsOf(list, model, state);
  const focused = state.focus[screen] === list;
  const layout = layoutOf(screen, terminal);
  const count =
    rows.length === all.length || list === 'quotes' ? `${rows.length}` : `${rows.length} of ${all.length}`;
  const others = listsOf[screen].filter((other) => other !== list);
  const elsewhere = others.map(
    (other) => `   Tab: ${listTitles[other]} (${rowsOf(other, shown, state).length})`,
  );
  const place = state.lists[list];
  const room = paneRoom(size);
  const look = {
    place,
    focused,
    leading: list === 'speakers',
    isMarked: (row: Row) => state.marked.has(markOf(row)),
    rowHeight: layout.rowHeight,
  };
  return (
    <Pane
      size={size}
      title={`${listTitles[list]} (${count})${layout.together ? '' : elsewhere.join('')}`}
      focused={focused}
      note={
        focused && rows.length > 0
          ? `${Math.min(place.selected + 1, rows.length)} of ${rows.length}`
          : `${rows.length}`
      }
      lines={
        rows.length > 0
          ? listLines(rows, look, room)
          : emptyLines(list, model, all.length > 0, status, room.width)
      }
    />
  );
}

function Preview({ row, size }: { readonly row: Row | undefined; readonly size: PaneSize }): ReactNode {
  const lines = row ? previewLines(row, paneRoom(size)) : [];
  return (
    <Pane size={size} title={row ? previewTitle(row) : 'Nothing selected'} focused={false} lines={lines} />
  );
}

/** Who reports what, of the matters around the selected one. */
function Strip({
  row,
  size,
  shown,
  state,
}: ScreenProps & { readonly row: Row | undefined; readonly size: PaneSize }): ReactNode {
  const { board } = state.focus;
  const matters = board === 'unresolved' ? shown.columns.unresolved : shown.columns.agreements;
  const lines = row?.kind === 'matter' ? matrixStrip(shown.matrices.outlets, row, matters, size) : [];
  return <Pane size={size} title="Who reports what" note="s full table" focused={false} lines={lines} />;
}

function legendOrChoices(props: ScreenProps): Line {
  const { state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'filter') return legendLine(terminal.columns);
  const labels = offered(overlay, props).map(({ label }) => label);
  return choiceLine(labels, overlay.selected, terminal.columns);
}
