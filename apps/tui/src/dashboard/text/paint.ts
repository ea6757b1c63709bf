import type { Look } from '../terminal.ts';
import { attributes } from '../theme.ts';
import { asciiText } from './ascii.ts';
import type { Line } from './segment.ts';

/** The line as the terminal takes it: with the theme's attributes or with none at all, in ASCII if it must. */
export function paint(line: Line, { colour, ascii, background }: Look): string {
  const sequences = attributes[background];
  return line
    .map(({ text, tone }) => {
      const shown = ascii ? asciiText(text) : text;
      return colour && sequences[tone] ? `\u001b[${sequences[tone]}m${shown}\u001b[0m` : shown;
    })
    .join('');
}
