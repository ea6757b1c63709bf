import { Box, Text } from 'ink';
import { type ReactNode, useContext } from 'react';
import { paint } from '../text/paint.ts';
import type { Line } from '../text/segment.ts';
import { ColourContext } from './colour-context.ts';

/** Rows of text, one below the other, painted as the terminal allows. */
export function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const colour = useContext(ColourContext);
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by its position alone
        <Text key={row} wrap="truncate">
          {paint(line, colour)}
        </Text>
      ))}
    </Box>
  );
}
