import type { ReactNode } from 'react';
import { Lines } from '../components/lines.tsx';
import type { Keys } from '../keys.ts';
import { smallest } from '../layout/list-layout.ts';
import { footerLine } from '../present/footer-line.ts';
import type { Terminal } from '../terminal.ts';
import { segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';

/** What is said in a terminal without room for any screen. */
export function TooSmall({
  terminal,
  keys,
}: {
  readonly terminal: Terminal;
  readonly keys: Keys;
}): ReactNode {
  const { columns, rows } = terminal;
  const message = `parley needs ${smallest.columns}×${smallest.rows} characters; this terminal has ${columns}×${rows}.`;
  const lines = wrap([segment(message)], columns).map(({ line }) => line);
  return <Lines lines={[...lines, footerLine(keys, 'too-small', columns)].slice(0, rows)} />;
}
