import { CONDITION_MARKERS, type ConditionMarker } from '../../lexicon/en/facts/condition-markers.ts';
import type { Excerpt } from '../../schema/span.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Placed } from './placed.ts';

/** A condition at its place. */
export interface PlacedCondition extends Placed<Excerpt> {
  /** Whether what is accepted under it is not settled yet. */
  readonly leavesOpen: boolean;
}

/** What a sentence makes its points depend on, from the marker to the end of the clause or phrase behind it. */
export function findConditions(text: string, { tokens }: Sentence): readonly PlacedCondition[] {
  const found: PlacedCondition[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marker = markerAt(tokens, at);
    if (marker === null) continue;
    const first = at + marker.words.length;
    const to = endOf(tokens, marker, at, first);
    if (to < first || (marker.governs === 'clause' && !hasVerb(tokens, first, to))) continue;
    const fact = excerpt(text, { start: tokens[at]!.start, end: tokens[to]!.end });
    found.push({ fact, from: at, to, leavesOpen: marker.leavesOpen ?? false });
    at = to;
  }
  return found;
}

/** The first marker whose words stand at a token and that nothing beside them denies, or null. */
function markerAt(tokens: readonly Token[], at: number): ConditionMarker | null {
  const rows = MARKERS_BY_WORD.get(tokens[at]!.text.toLowerCase()) ?? [];
  return rows.find((marker) => fits(tokens, at, marker)) ?? null;
}

const MARKERS_BY_WORD: ReadonlyMap<string, readonly ConditionMarker[]> = byFirstWord();

function byFirstWord(): Map<string, ConditionMarker[]> {
  const table = new Map<string, ConditionMarker[]>();
  for (const marker of CONDITION_MARKERS) {
    const row = table.get(marker.words[0]!);
    if (row === undefined) table.set(marker.words[0]!, [marker]);
    else row.push(marker);
  }
  return table;
}

function fits(
  tokens: readonly Token[],
  at: number,
  { words, governs, notAfter, notBefore }: ConditionMarker,
): boolean {
  if (!words.every((word, step) => tokens[at + step]?.text.toLowerCase() === word)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + words.length];
  if (next === undefined || (before !== undefined && notAfter?.includes(before.lemma.toLowerCase())))
    return false;
  if (notBefore?.includes(next.text.toLowerCase()) || (words[0] === 'once' && next.xpos === 'VBD'))
    return false;
  return governs === 'clause' ? next.upos !== 'PUNCT' && !isPredicate(tokens, at) : next.xpos !== 'VB';
}

/** "Lemuria **provided** ships", "is **assuming** too much": a verb with a subject or helper of its own. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH_BACK), at)
    .some(({ head, label }) => head === at && (label.startsWith('nsubj') || label.startsWith('aux')));
}

const REACH_BACK = 8;

/** The last token of what the marker opens: up to a stop, or a comma; for a clause only one behind which another branch goes on. */
function endOf(tokens: readonly Token[], { governs }: ConditionMarker, at: number, first: number): number {
  const last = Math.min(tokens.length - 1, first + LONGEST);
  let to = first;
  while (to <= last && !ends(tokens, at, to) && (governs === 'clause' || tokens[to]!.text !== ',')) to++;
  do to--;
  while (to >= first && tokens[to]!.upos === 'PUNCT');
  return to;
}

const LONGEST = 40;

function ends(tokens: readonly Token[], marker: number, at: number): boolean {
  const { text } = tokens[at]!;
  if (STOPS.has(text) || (at === tokens.length - 1 && SENTENCE_END.has(text))) return true;
  if (text !== ',') return markerAt(tokens, at) !== null && at > marker;
  const next = tokens[at + 1];
  return next === undefined || !hangsWithin(tokens, next, marker, at);
}

const STOPS: ReadonlySet<string> = new Set([';', ':', '—', '–', '”', '"', '“', '(', ')']);
const SENTENCE_END: ReadonlySet<string> = new Set(['.', '?', '!', '…']);

/** Whether a word hangs under one between `from` and `to`. */
function hangsWithin(tokens: readonly Token[], token: Token, from: number, to: number): boolean {
  let above = tokens[token.head];
  for (let steps = 0; above !== undefined && steps < MOST_STEPS; steps++) {
    if (above.index < from) return false;
    if (above.index < to) return true;
    above = tokens[above.head];
  }
  return false;
}

const MOST_STEPS = 10;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}
