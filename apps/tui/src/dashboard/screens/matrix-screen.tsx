import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { cellLines } from '../present/cell-lines.ts';
import { cellRows, matrixLines, matrixRoom } from '../present/matrix-lines.ts';
import { selectedCell } from '../state/in-matrix.ts';
import { type Line, segment } from '../text/segment.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** Who reports what, or what stands between whom: a table with a cell selected, and what that cell says. */
export function MatrixScreen(props: ScreenProps): ReactNode {
  const { model, shown, state, terminal } = props;
  const { of, transposed, row, column } = state.matrix;
  const table = shown.matrices[of];
  const size = fullPane(terminal);
  const room = paneRoom(size);
  const [rows, columns] = transposed ? [table.columns, table.rows] : [table.rows, table.columns];
  const chosen = selectedCell(state, props);
  const lines = matrixLines({ table, transposed, row, column }, size);
  const { titleRows, rows: body } = matrixRoom(size, { table, transposed });
  const blank = titleRows + body - lines.length;
  const below = cellRows(room.height);
  const said = chosen
    ? cellLines(
        chosen.matter,
        chosen.column.title,
        table.cell(chosen.matter, chosen.column.id),
        room.width,
        below,
      )
    : [];
  const name = of === 'outlets' ? 'outlets' : 'parties';
  return (
    <Frame
      parties={model.parties}
      columns={terminal.columns}
      about={`${state.filter === '' ? '' : `filter: ${state.filter.trim()} · `}matters × ${name}`}
      bottom={bottomLine(props)}
    >
      <Pane
        size={size}
        title={of === 'outlets' ? 'Who reports what' : 'What stands between whom'}
        note={`row ${Math.min(row.selected + 1, rows.length)} of ${rows.length}, column ${Math.min(column.selected + 1, columns.length)} of ${columns.length}`}
        focused={true}
        lines={rows.length === 0 || columns.length === 0 ? empty : [...lines, ...blankLines(blank), ...said]}
      />
    </Frame>
  );
}

const empty: readonly Line[] = [[segment('There is nothing to put into the table.', 'dim')]];

function blankLines(count: number): readonly Line[] {
  return Array.from({ length: Math.max(0, count) }, () => []);
}
