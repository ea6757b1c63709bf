import { displayText, type Span } from '@parley/core';
import type { Passage } from '../model/dashboard-model.ts';
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
  /** Whether something that is searched begins in it or goes on in it. */
  readonly hit: boolean;
}

/** How an article is drawn. */
export interface ArticleLook {
  readonly width: number;
  readonly colour: boolean;
  /** What is searched, whatever its case; empty for nothing. */
  readonly search: string;
}

/**
 * The whole article of a passage in rows, with the evidence marked: by its tone, and by ⟦ ⟧ where there is no colour.
 * Where there is colour, the evidence of the other passages is underlined. The last answer is kept for each passage.
 */
export function articleLines(
  passage: Passage,
  passages: readonly Passage[],
  look: ArticleLook,
): readonly ArticleLine[] {
  const known = kept.get(passage);
  if (known && known.passages === passages && sameLook(known.look, look)) return known.lines;
  const lines = draw(passage, passages, look);
  kept.set(passage, { look, passages, lines });
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

interface Drawn {
  readonly look: ArticleLook;
  readonly passages: readonly Passage[];
  readonly lines: readonly ArticleLine[];
}

const kept = new WeakMap<Passage, Drawn>();

function sameLook(one: ArticleLook, other: ArticleLook): boolean {
  return one.width === other.width && one.colour === other.colour && one.search === other.search;
}

function draw(passage: Passage, passages: readonly Passage[], look: ArticleLook): readonly ArticleLine[] {
  const { article, evidence } = passage;
  const others = look.colour
    ? passages.filter((one) => one !== passage && one.article === article).flatMap((one) => one.evidence)
    : [];
  const lines: ArticleLine[] = [];
  let base = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const number = index + 1;
    const spans = { evidence: meeting(evidence, paragraph), others: meeting(others, paragraph) };
    const tone = meeting(article.furniture, paragraph).length > 0 ? 'dim' : 'plain';
    const content = withHits(marked(article.text, paragraph, spans, tone, look.colour), look);
    if (index > 0) lines.push({ line: [], at: base - 1, paragraph: index, evidence: false, hit: false });
    for (const { line, at } of wrap(content, look.width)) {
      const has = (wanted: Tone) => line.some((part) => part.tone === wanted);
      lines.push({ line, at: base + at, paragraph: number, evidence: has('evidence'), hit: has('hit') });
    }
    base += content.reduce((length, part) => length + part.text.length, 0) + 1;
  }
  return lines;
}

interface Marks {
  readonly evidence: readonly Span[];
  readonly others: readonly Span[];
}

/** A paragraph in segments, safe to print. */
function marked(
  text: string,
  paragraph: Span,
  { evidence, others }: Marks,
  tone: Tone,
  colour: boolean,
): Line {
  const edges = [...evidence, ...others].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > paragraph.start && edge < paragraph.end);
  const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((one, other) => one - other);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1]!;
    const isEvidence = covers(evidence, start);
    const shown = displayText(text.slice(start, end));
    if (isEvidence && !colour && (index === 0 || !covers(evidence, start - 1))) {
      segments.push(segment('⟦', 'evidence'));
    }
    if (shown)
      segments.push(segment(shown, isEvidence ? 'evidence' : covers(others, start) ? 'found' : tone));
    if (isEvidence && !colour && (end === paragraph.end || !covers(evidence, end))) {
      segments.push(segment('⟧', 'evidence'));
    }
  }
  return segments;
}

/** The line with the finds of a text set off, between › ‹ where there is no colour. Finds that cross from one tone to another are left alone. */
function withHits(line: Line, { search, colour }: ArticleLook): Line {
  const wanted = search.toLowerCase();
  if (wanted === '') return line;
  return line.flatMap((part) => {
    const lower = part.text.toLowerCase();
    // A letter that changes its length with its case would shift every place behind it.
    if (lower.length !== part.text.length || !lower.includes(wanted)) return [part];
    const parts: Segment[] = [];
    let from = 0;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
      const found = part.text.slice(at, at + wanted.length);
      if (at > from) parts.push(segment(part.text.slice(from, at), part.tone));
      parts.push(segment(colour ? found : `›${found}‹`, 'hit'));
      from = at + wanted.length;
    }
    return from < part.text.length ? [...parts, segment(part.text.slice(from), part.tone)] : parts;
  });
}

function meeting(spans: readonly Span[], paragraph: Span): readonly Span[] {
  return spans.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
}

function covers(spans: readonly Span[], place: number): boolean {
  return spans.some(({ start, end }) => start <= place && place < end);
}
