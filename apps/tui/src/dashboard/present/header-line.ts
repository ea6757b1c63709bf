import { spread } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';

/** The top row: the program, between whom the talks are, and at the right what the screen is about. */
export function headerLine(parties: string, about: string, width: number): Line {
  return spread(
    [segment(' parley', 'strong'), segment(parties ? `  ${parties}` : '')],
    [segment(`${about} `, 'dim')],
    width,
  );
}
