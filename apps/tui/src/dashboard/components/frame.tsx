import { Box } from 'ink';
import type { ReactNode } from 'react';
import { headerLine } from '../present/header-line.ts';
import type { Line } from '../text/segment.ts';
import { Lines } from './lines.tsx';

/** What stands around every screen. */
export interface FrameProps {
  readonly parties: string;
  readonly columns: number;
  /** What the screen is about, at the right of the top row. */
  readonly about: string;
  /** The bottom row. */
  readonly bottom: Line;
  readonly children: ReactNode;
}

/** A screen between the top row and the bottom row. */
export function Frame({ parties, columns, about, bottom, children }: FrameProps): ReactNode {
  return (
    <Box flexDirection="column">
      <Lines lines={[headerLine(parties, about, columns)]} />
      {children}
      <Lines lines={[bottom]} />
    </Box>
  );
}
