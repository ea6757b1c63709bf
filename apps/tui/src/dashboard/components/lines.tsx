import { Box, Text } from 'ink';
import { type ReactNode, useContext } from 'react';
import { paint } from '../text/paint.ts';
import type { Line } from '../text/segment.ts';
import { LookContext } from './look-context.ts';

/** Rows of text, one below the other, painted as the terminal allows. */
export function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const look = useContext(LookContext);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate">{lines.map((line) => paint(line, look) || ' ').join('\n')}</Text>
    </Box>
  );
}
