import type { ReactNode } from 'react';
import { isTooSmall } from '../layout/list-layout.ts';
import { currentScreen } from '../state/dashboard-state.ts';
import { Detail } from './detail.tsx';
import { ExportScreen } from './export-screen.tsx';
import { Help } from './help.tsx';
import { ListScreen } from './list-screen.tsx';
import { MatrixScreen } from './matrix-screen.tsx';
import { Palette } from './palette.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TooSmall } from './too-small.tsx';
import { Why } from './why.tsx';

/** The screen that the state calls for, or what lies over it. */
export function Screen(props: ScreenProps): ReactNode {
  if (isTooSmall(props.terminal)) return <TooSmall terminal={props.terminal} keys={props.keys} />;
  switch (props.state.overlay?.kind) {
    case 'help':
      return <Help {...props} />;
    case 'palette':
      return <Palette {...props} />;
    case 'export':
      return <ExportScreen {...props} />;
    case 'why':
      return <Why {...props} />;
    default:
      return <Uncovered {...props} />;
  }
}

function Uncovered(props: ScreenProps): ReactNode {
  const { screen } = currentScreen(props.state);
  if (screen === 'detail') return <Detail {...props} />;
  return screen === 'matrix' ? <MatrixScreen {...props} /> : <ListScreen {...props} screen={screen} />;
}
