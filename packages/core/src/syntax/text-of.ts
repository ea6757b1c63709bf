import type { Token } from './doc.ts';

/** The tokens `from` to `to`, exclusive, as one writes them: a space wherever the text has room between two. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const gap = at > from && tokens[at - 1]!.end < tokens[at]!.start;
    text += (gap ? ' ' : '') + tokens[at]!.text;
  }
  return text;
}
