import { attributes } from '../theme.ts';
import type { Line } from './segment.ts';

/** The line as the terminal takes it: with the theme's attributes, or with none at all. */
export function paint(line: Line, colour: boolean): string {
  return line
    .map(({ text, tone }) =>
      colour && attributes[tone] ? `\u001b[${attributes[tone]}m${text}\u001b[0m` : text,
    )
    .join('');
}
