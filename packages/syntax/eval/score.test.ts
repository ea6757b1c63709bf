import { expect, test } from 'vitest';
import { f1, score } from './score.ts';
import type { ReadText, ReadToken } from './system.ts';

const token = (
  start: number,
  end: number,
  head: number,
  label: string,
  upos = 'NOUN',
  lemma = 'x',
): ReadToken => ({
  start,
  end,
  lemma,
  upos,
  xpos: upos,
  head,
  label,
});

const gold: ReadText = {
  sentences: [{ start: 0, end: 12 }],
  tokens: [
    token(0, 2, 1, 'nsubj'),
    token(3, 7, -1, 'root', 'VERB', 'say'),
    token(8, 11, 1, 'obj'),
    token(11, 12, 1, 'punct', 'PUNCT'),
  ],
};

const percent = (system: ReadText, name: string): number =>
  Math.round(f1(score({ gold, system }).get(name)!));

test('gold against itself is perfect', () => {
  for (const name of ['sentenceF1', 'tokenF1', 'upos', 'uas', 'las', 'lasNoPunct', 'nsubj', 'say nsubj']) {
    expect(percent(gold, name)).toBe(100);
  }
});

test('a token divided otherwise costs its own row and the arcs to it', () => {
  const system: ReadText = {
    sentences: [{ start: 0, end: 12 }],
    tokens: [token(0, 2, 1, 'nsubj'), token(3, 7, -1, 'root', 'VERB', 'say'), token(8, 12, 1, 'obj')],
  };
  expect(percent(system, 'sentenceF1')).toBe(100);
  expect(percent(system, 'tokenF1')).toBe(57);
  expect(percent(system, 'uas')).toBe(57);
  expect(percent(system, 'uasNoPunct')).toBe(67);
  expect(percent(system, 'obj')).toBe(0);
});

test('a wrong head costs the arc but not the tag', () => {
  const system: ReadText = { ...gold, tokens: gold.tokens.map((t, i) => (i === 0 ? { ...t, head: 2 } : t)) };
  expect(percent(system, 'upos')).toBe(100);
  expect(percent(system, 'uas')).toBe(75);
  expect(percent(system, 'say nsubj')).toBe(0);
});
