import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { KeyContext } from '../keys.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { footerLine } from '../present/footer-line.ts';
import { headerLine } from '../present/header-line.ts';
import type { Terminal } from '../terminal.ts';
import { Lines } from './lines.tsx';

/** What stands around every screen. */
export interface FrameProps {
  readonly model: DashboardModel;
  readonly terminal: Terminal;
  /** What the screen is about, at the right of the top row. */
  readonly about: string;
  readonly context: KeyContext;
  readonly children: ReactNode;
}

/** A screen between the top row and the keys that work on it. */
export function Frame({ model, terminal, about, context, children }: FrameProps): ReactNode {
  return (
    <Box flexDirection="column">
      <Lines lines={[headerLine(model.parties, about, terminal.columns)]} />
      {children}
      <Lines lines={[footerLine(context, terminal.columns)]} />
    </Box>
  );
}
