import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { fullPane } from '../layout/full-pane.ts';
import { currentScreen } from '../state/dashboard-state.ts';
import { exportFormats } from '../state/export-formats.ts';
import { exportedTitle } from '../state/exported.ts';
import { fitText } from '../text/fit.ts';
import { segment } from '../text/segment.ts';
import { bottomLine } from './bottom-line.ts';
import type { ScreenProps } from './screen-props.ts';

/** The forms that a view can be exported in. */
export function ExportScreen(props: ScreenProps): ReactNode {
  const { model, state, terminal } = props;
  const { overlay } = state;
  if (overlay?.kind !== 'export') return null;
  const lines = exportFormats.map(({ name, help }, index) => {
    const chosen = index === Math.min(overlay.selected, exportFormats.length - 1);
    return [
      segment(chosen ? '▸ ' : '  ', 'focus'),
      segment(fitText(name, 8), chosen ? 'strong' : 'plain'),
      segment(help, 'dim'),
    ];
  });
  return (
    <Frame parties={model.parties} columns={terminal.columns} about="export" bottom={bottomLine(props)}>
      <Pane
        size={fullPane(terminal)}
        title={`Export ${exportedTitle(state, currentScreen(state).screen)}`}
        note="the file is written into this folder"
        focused={true}
        lines={lines}
      />
    </Frame>
  );
}
