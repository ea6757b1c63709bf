import type { ReactNode } from 'react';
import type { PaneSize } from '../layout/list-layout.ts';
import { type PaneContent, paneLines } from '../present/pane.ts';
import { Lines } from './lines.tsx';

/** A titled box of a fixed size. */
export function Pane({ size, ...content }: PaneContent & { readonly size: PaneSize }): ReactNode {
  return <Lines lines={paneLines(content, size)} />;
}
