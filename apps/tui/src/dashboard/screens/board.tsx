import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Lines } from '../components/lines.tsx';
import { MatterList } from '../components/matter-list.tsx';
import { Pane } from '../components/pane.tsx';
import { boardLayout, type PaneSize } from '../layout/board-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { ColumnName, MatterView } from '../model/dashboard-model.ts';
import { columnTitles } from '../present/column-titles.ts';
import { legendLine } from '../present/legend-line.ts';
import { matterLines } from '../present/matter-lines.ts';
import { keyContext, selectedMatter } from '../state/dashboard-state.ts';
import { counted } from '../text/counted.ts';
import type { ScreenProps } from './screen-props.ts';

/** Agreements on the left, unresolved points on the right, and what the reports say of the selected one. */
export function Board({ model, state, terminal }: ScreenProps): ReactNode {
  const layout = boardLayout(terminal);
  const matter = selectedMatter(state, model);
  const title = (name: ColumnName) => `${columnTitles[name]} (${model.columns[name].length})`;
  const list = (name: ColumnName) => (
    <MatterList
      title={layout.both ? title(name) : `${title(name)}   Tab: ${title(other(name))}`}
      matters={model.columns[name]}
      place={state.lists[name]}
      focused={state.column === name}
      size={layout[name]}
      rowHeight={layout.rowHeight}
    />
  );
  return (
    <Frame
      model={model}
      terminal={terminal}
      about={`${counted(model.articles, 'report')} · ${counted(model.quotes, 'quote')}`}
      context={keyContext(state, model, terminal)}
    >
      <Box>
        {layout.both || state.column === 'agreements' ? list('agreements') : null}
        {layout.both || state.column === 'unresolved' ? list('unresolved') : null}
        {layout.detail ? <Preview matter={matter} size={layout.detail} /> : null}
      </Box>
      {layout.strip ? <Preview matter={matter} size={layout.strip} /> : null}
      {layout.legend ? <Lines lines={[legendLine(terminal.columns)]} /> : null}
    </Frame>
  );
}

function other(name: ColumnName): ColumnName {
  return name === 'agreements' ? 'unresolved' : 'agreements';
}

function Preview({
  matter,
  size,
}: {
  readonly matter: MatterView | undefined;
  readonly size: PaneSize;
}): ReactNode {
  const lines = matter ? matterLines(matter, paneRoom(size)) : [];
  return <Pane size={size} title={matter?.title ?? 'Nothing selected'} focused={false} lines={lines} />;
}
