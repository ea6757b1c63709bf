import { SAY_VERBS } from './say-verbs.ts';
import type { Pair, ReadText, ReadToken } from './system.ts';

/** Counts behind an F1: what both have, what the library has, what gold has. */
export interface Count {
  both: number;
  system: number;
  gold: number;
}

const LABELS = ['nsubj', 'obj', 'ccomp', 'xcomp', 'conj'] as const;

export type Counts = Map<string, Count>;

/** Name of each count in the order of the table. */
export const COUNT_NAMES: readonly string[] = [
  ...['sentenceF1', 'tokenF1', 'upos', 'xpos', 'lemma', 'uas', 'las', 'uasNoPunct', 'lasNoPunct'],
  ...LABELS,
  ...LABELS.map((label) => `say ${label}`),
];

/**
 * Compares two readings of a text. Tokens are the same when they cover the same characters; an arc counts when both its
 * ends are. Labels are compared whole, with subtypes. Punctuation is what gold tags PUNCT, or where gold has no such
 * token, what the library does.
 */
export function score({ gold, system }: Pair): Counts {
  const counts: Counts = new Map(COUNT_NAMES.map((name) => [name, { both: 0, system: 0, gold: 0 }]));
  const goldAt = indexBySpan(gold);
  const add = (name: string, key: keyof Count, when = true): void => {
    if (when) counts.get(name)![key]++;
  };
  const goldSpans = new Set(gold.sentences.map(({ start, end }) => `${start} ${end}`));
  counts.set('sentenceF1', {
    both: system.sentences.filter(({ start, end }) => goldSpans.has(`${start} ${end}`)).length,
    system: system.sentences.length,
    gold: gold.sentences.length,
  });
  for (const token of gold.tokens) {
    for (const name of namesOf(token, gold, token.upos === 'PUNCT')) add(name, 'gold');
  }
  for (const token of system.tokens) {
    const other = gold.tokens[goldAt.get(spanKey(token)) ?? -1];
    const names = namesOf(token, system, (other ?? token).upos === 'PUNCT');
    for (const name of names) add(name, 'system');
    if (other === undefined) continue;
    const sameHead = headKey(token, system) === headKey(other, gold);
    const sameArc = sameHead && token.label === other.label;
    add('tokenF1', 'both');
    add('upos', 'both', token.upos === other.upos);
    add('xpos', 'both', token.xpos === other.xpos);
    add('lemma', 'both', token.lemma === other.lemma);
    add('uas', 'both', sameHead);
    add('las', 'both', sameArc);
    const counted = other.upos !== 'PUNCT';
    add('uasNoPunct', 'both', counted && sameHead);
    add('lasNoPunct', 'both', counted && sameArc);
    if (!sameArc) continue;
    const goldNames = new Set(namesOf(other, gold, !counted));
    for (const label of LABELS) {
      add(label, 'both', token.label === label);
      add(`say ${label}`, 'both', goldNames.has(`say ${label}`) && names.includes(`say ${label}`));
    }
  }
  return counts;
}

/** Names of the counts that a token of a reading belongs to. */
function namesOf(token: ReadToken, text: ReadText, isPunct: boolean): string[] {
  const names = ['tokenF1', 'upos', 'xpos', 'lemma', 'uas', 'las'];
  if (!isPunct) names.push('uasNoPunct', 'lasNoPunct');
  if (LABELS.some((label) => label === token.label)) {
    names.push(token.label);
    const head = text.tokens[token.head];
    if (head !== undefined && head.upos === 'VERB' && SAY_VERBS.has(head.lemma))
      names.push(`say ${token.label}`);
  }
  return names;
}

function indexBySpan(text: ReadText): Map<string, number> {
  return new Map(text.tokens.map((token, index) => [spanKey(token), index]));
}

function spanKey({ start, end }: { start: number; end: number }): string {
  return `${start} ${end}`;
}

function headKey(token: ReadToken, text: ReadText): string {
  const head = text.tokens[token.head];
  return head === undefined ? 'root' : spanKey(head);
}

/** F1 of a count in per cent, NaN where there is nothing to count. */
export function f1({ both, system, gold }: Count): number {
  return (200 * both) / (system + gold);
}
