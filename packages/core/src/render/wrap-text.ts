import { displayWidth } from './display-width.ts';

/** Where the lines of a wrapped text begin and end. */
export interface Wrapping {
  /** Columns that a line may take, indent included. */
  readonly width: number;
  /** Stands before the first line. */
  readonly first: string;
  /** Stands before all others. */
  readonly rest: string;
}

/** Break a text between words into lines, each at most `width` columns; a longer word is cut. */
export function wrapText(text: string, { width, first, rest }: Wrapping): string {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const room = () => Math.max(2, width - displayWidth(lines.length === 0 ? first : rest));
  const breakLine = () => {
    lines.push((lines.length === 0 ? first : rest) + line);
    line = '';
    taken = 0;
  };
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && taken + 1 + wordWidth > room()) breakLine();
    if (line !== '') {
      line += ' ';
      taken += 1;
    }
    if (taken + wordWidth <= room()) {
      line += word;
      taken += wordWidth;
      continue;
    }
    for (const character of word) {
      const characterWidth = displayWidth(character);
      if (taken + characterWidth > room()) breakLine();
      line += character;
      taken += characterWidth;
    }
  }
  breakLine();
  return lines.join('\n');
}
