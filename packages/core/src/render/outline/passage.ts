import type { Excerpt, Span } from '../../schema/span.ts';

/** A stretch of a passage; `marked` where it is the evidence. */
export interface PassagePiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Evidence, in reading order, with what stands around it in its paragraph; what is left out is an ellipsis. Without the
 * article's text it is the evidence alone.
 */
export function passage(evidence: readonly Excerpt[], text: string | undefined): readonly PassagePiece[] {
  if (text === undefined) {
    return evidence.flatMap(({ text }, index) => (index === 0 ? [marked(text)] : [OMISSION, marked(text)]));
  }
  const windows = joinOverlapping(evidence.map((excerpt) => widen(excerpt, text)));
  return windows.flatMap(({ start, end, evidence, clippedBefore, clippedAfter }, index) => [
    ...(clippedBefore || index > 0 ? [OMISSION] : []),
    ...piecesOf(text, { start, end }, evidence),
    ...(clippedAfter && index === windows.length - 1 ? [OMISSION] : []),
  ]);
}

/** How many code units are shown before and behind evidence, as far as its paragraph reaches. */
const CONTEXT = 240;

const OMISSION: PassagePiece = { text: ' … ', marked: false };

/** A stretch of one paragraph with the evidence in it. */
interface Window extends Span {
  readonly evidence: readonly Span[];
  readonly clippedBefore: boolean;
  readonly clippedAfter: boolean;
}

function widen({ start, end }: Span, text: string): Window {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const line = before.lastIndexOf('\n');
  const lineEnd = after.indexOf('\n');
  const clippedBefore = line < 0 && before.length < start;
  const clippedAfter = lineEnd < 0 && end + after.length < text.length;
  const kept = clippedBefore ? before.slice(before.search(/\s|$/)) : before.slice(line + 1);
  const keptAfter = clippedAfter
    ? after.slice(0, lastSpace(after))
    : after.slice(0, lineEnd < 0 ? undefined : lineEnd);
  return {
    start: start - kept.length,
    end: end + keptAfter.length,
    evidence: [{ start, end }],
    clippedBefore,
    clippedAfter,
  };
}

function lastSpace(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/\s/.test(text[at]!)) return at;
  return 0;
}

function joinOverlapping(windows: readonly Window[]): readonly Window[] {
  const joined: Window[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last === undefined || window.start > last.end) {
      joined.push(window);
      continue;
    }
    const reachesFurther = window.end > last.end;
    joined[joined.length - 1] = {
      ...last,
      end: reachesFurther ? window.end : last.end,
      evidence: [...last.evidence, ...window.evidence],
      clippedAfter: reachesFurther ? window.clippedAfter : last.clippedAfter,
    };
  }
  return joined;
}

function piecesOf(text: string, window: Span, evidence: readonly Span[]): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = window.start;
  for (const { start, end } of evidence) {
    pieces.push({ text: text.slice(at, start), marked: false }, marked(text.slice(Math.max(at, start), end)));
    at = Math.max(at, end);
  }
  pieces.push({ text: text.slice(at, window.end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function marked(text: string): PassagePiece {
  return { text, marked: true };
}
