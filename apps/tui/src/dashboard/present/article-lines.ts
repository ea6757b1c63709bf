import { displayText, type Span } from '@parley/core';
import type { Telling } from '../model/dashboard-model.ts';
import { type Line, type Segment, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import type { Tone } from '../theme.ts';

/** A row of an article. `at` counts the characters shown before it, whatever the width: a place that survives resizing. */
export interface ArticleLine {
  readonly line: Line;
  readonly at: number;
  /** The paragraph it belongs to, counted from 1; a blank row belongs to the one above. */
  readonly paragraph: number;
  readonly evidence: boolean;
}

/**
 * The whole article of a telling in rows of at most `width` columns, with the evidence marked: by its tone,
 * and by ⟦ ⟧ where there is no colour. The last answer is kept for each telling.
 */
export function articleLines(telling: Telling, width: number, colour: boolean): readonly ArticleLine[] {
  const known = kept.get(telling);
  if (known?.width === width && known.colour === colour) return known.lines;
  const lines = draw(telling, width, colour);
  kept.set(telling, { width, colour, lines });
  return lines;
}

/** The index of the row that a place stands on: the last one that begins at or before it. */
export function rowOf(lines: readonly ArticleLine[], place: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({ at }) => at <= place),
  );
}

/** The place from which the evidence is in sight: its paragraph's beginning, or a little above where that is far. */
export function evidencePlace(lines: readonly ArticleLine[], rows: number): number {
  const first = Math.max(
    0,
    lines.findIndex(({ evidence }) => evidence),
  );
  const paragraph = lines.findIndex((line) => line.paragraph === lines[first]?.paragraph);
  const wanted = first - paragraph <= rows / 2 ? paragraph : first - Math.floor(rows / 4);
  const top = Math.max(0, Math.min(wanted, lines.length - rows));
  return lines[top]?.at ?? 0;
}

const kept = new WeakMap<Telling, { width: number; colour: boolean; lines: readonly ArticleLine[] }>();

function draw(telling: Telling, width: number, colour: boolean): readonly ArticleLine[] {
  const { paragraphs, text, furniture } = telling.article;
  const lines: ArticleLine[] = [];
  let base = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const tone = furniture.some((span) => meet(span, paragraph)) ? 'dim' : 'plain';
    const content = marked(text, paragraph, telling.evidence, tone, colour);
    const number = index + 1;
    if (index > 0) lines.push({ line: [], at: base - 1, paragraph: index, evidence: false });
    for (const { line, at } of wrap(content, width)) {
      const evidence = line.some((part) => part.tone === 'evidence');
      lines.push({ line, at: base + at, paragraph: number, evidence });
    }
    base += content.reduce((length, part) => length + part.text.length, 0) + 1;
  }
  return lines;
}

/** A paragraph in segments, safe to print. */
function marked(text: string, paragraph: Span, evidence: readonly Span[], tone: Tone, colour: boolean): Line {
  const segments: Segment[] = [];
  let at = paragraph.start;
  const until = (end: number, looks: Tone) => {
    const shown = displayText(text.slice(at, end));
    if (shown) segments.push(segment(shown, looks));
    at = Math.max(at, end);
  };
  for (const span of evidence.filter((one) => meet(one, paragraph))) {
    until(Math.min(span.start, paragraph.end), tone);
    if (!colour) segments.push(segment('⟦', 'evidence'));
    until(Math.min(span.end, paragraph.end), 'evidence');
    if (!colour) segments.push(segment('⟧', 'evidence'));
  }
  until(paragraph.end, tone);
  return segments;
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
