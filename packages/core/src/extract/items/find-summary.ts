import type { SentenceTree } from './sentence-tree.ts';
import { contentWords, type Point } from './split-points.ts';

/** The point as a short phrase of the text: what was agreed or asked, without who and the cue; else the whole evidence. */
export function findSummary(text: string, tree: SentenceTree, { tokens, content }: Point): string {
  const words = content === null ? tokens : contentWords(tree, content);
  const from = words.findIndex(({ text: word }) => !LEADING.has(word.toLowerCase()));
  return text.slice(words[Math.max(0, from)]!.start, words.at(-1)!.end);
}

const LEADING = new Set(['to', 'that', 'on', 'over', 'about', 'regarding', 'concerning']);
