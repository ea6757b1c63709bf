import { fullPane } from '../layout/full-pane.ts';
import type { MatterView } from '../model/dashboard-model.ts';
import { visiblePlace } from '../present/list-window.ts';
import { type MatrixRoom, matrixRoom } from '../present/matrix-lines.ts';
import { fold } from '../text/fold.ts';
import { silentSign } from '../theme.ts';
import type { DashboardState } from './dashboard-state.ts';
import { moved } from './motion.ts';
import { openedDetail } from './reading.ts';
import { type Reducer, type Surroundings, stay } from './surroundings.ts';

/** What keys do in a table. */
export const inMatrix: Reducer = (state, action, around) => {
  const { matrix } = state;
  const { rows, columns } = counts(state, around);
  switch (action) {
    case 'transpose':
      return stay({
        ...state,
        matrix: { ...matrix, transposed: !matrix.transposed, row: matrix.column, column: matrix.row },
      });
    case 'left':
    case 'right':
      return stay(moveColumn(state, action === 'left' ? -1 : 1, columns, around));
    case 'next-pane':
    case 'previous-pane':
      return stay(toTelling(state, action === 'next-pane' ? 1 : -1, around));
    case 'open':
      return stay(opened(state, around));
    case 'next-hit':
      return stay(foundInMatrix(state, 1, around));
    case 'previous-hit':
      return stay(foundInMatrix(state, -1, around));
    default: {
      const page = roomOf(state, around).rows;
      const place = visiblePlace(matrix.row, page, rows);
      const selected = moved(action, place.selected, page, rows);
      if (selected === undefined) return stay(state);
      return stay({ ...state, matrix: { ...matrix, row: visiblePlace({ ...place, selected }, page, rows) } });
    }
  }
};

/** The matter and the column that the selected cell stands for; null in an empty table. */
export function selectedCell(
  { matrix }: DashboardState,
  { shown }: Pick<Surroundings, 'shown'>,
): { readonly matter: MatterView; readonly column: { readonly id: string; readonly title: string } } | null {
  const table = shown.matrices[matrix.of];
  const [matters, columns] = matrix.transposed ? [matrix.column, matrix.row] : [matrix.row, matrix.column];
  const matter = table.rows[Math.min(matters.selected, table.rows.length - 1)];
  const column = table.columns[Math.min(columns.selected, table.columns.length - 1)];
  return matter && column ? { matter, column } : null;
}

/** The row after or before the selected one whose heading has what is searched. */
export function foundInMatrix(state: DashboardState, step: 0 | 1 | -1, around: Surroundings): DashboardState {
  const wanted = fold(state.search);
  const { matrix } = state;
  const table = around.shown.matrices[matrix.of];
  const headings = matrix.transposed
    ? table.columns.map(({ title }) => title)
    : table.rows.map(({ title }) => title);
  const turn = step === -1 ? -1 : 1;
  for (let away = step === 0 ? 0 : 1; away <= headings.length; away += 1) {
    const index = (matrix.row.selected + turn * away + 2 * headings.length) % Math.max(1, headings.length);
    if (!fold(headings[index] ?? '').includes(wanted)) continue;
    const row = visiblePlace({ ...matrix.row, selected: index }, roomOf(state, around).rows, headings.length);
    return { ...state, matrix: { ...matrix, row } };
  }
  return { ...state, message: { text: `“${state.search}” is not in this table`, tone: 'failure' } };
}

/** The next or previous cell that is not silent, row by row; the same one where there is no other. */
function toTelling(state: DashboardState, step: 1 | -1, around: Surroundings): DashboardState {
  const { matrix } = state;
  const { rows, columns } = counts(state, around);
  const table = around.shown.matrices[matrix.of];
  const start = matrix.row.selected * columns + matrix.column.selected;
  for (let cell = start + step; cell >= 0 && cell < rows * columns; cell += step) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const [matter, other] = matrix.transposed
      ? [table.rows[column], table.columns[row]]
      : [table.rows[row], table.columns[column]];
    if (!matter || !other || table.cell(matter, other.id).sign === silentSign) continue;
    const inSight = roomOf(state, around);
    return {
      ...state,
      matrix: {
        ...matrix,
        row: visiblePlace({ ...matrix.row, selected: row }, inSight.rows, rows),
        column: visiblePlace({ ...matrix.column, selected: column }, inSight.columns, columns),
      },
    };
  }
  return state;
}

function counts({ matrix }: DashboardState, { shown }: Surroundings): { rows: number; columns: number } {
  const table = shown.matrices[matrix.of];
  return matrix.transposed
    ? { rows: table.columns.length, columns: table.rows.length }
    : { rows: table.rows.length, columns: table.columns.length };
}

function roomOf({ matrix }: DashboardState, { shown, terminal }: Surroundings): MatrixRoom {
  return matrixRoom(fullPane(terminal), { table: shown.matrices[matrix.of], transposed: matrix.transposed });
}

function moveColumn(
  state: DashboardState,
  step: 1 | -1,
  count: number,
  around: Surroundings,
): DashboardState {
  const { matrix } = state;
  const inSight = roomOf(state, around).columns;
  const selected = Math.max(0, Math.min(matrix.column.selected + step, count - 1));
  const column = visiblePlace({ ...matrix.column, selected }, inSight, count);
  return { ...state, matrix: { ...matrix, column } };
}

function opened(state: DashboardState, around: Surroundings): DashboardState {
  const chosen = selectedCell(state, around);
  if (!chosen) return state;
  const { matter, column } = chosen;
  const { passage } = around.shown.matrices[state.matrix.of].cell(matter, column.id);
  const index = passage ? matter.passages.indexOf(passage) : 0;
  return openedDetail(state, { kind: 'matter', id: matter.id }, Math.max(0, index), around);
}
