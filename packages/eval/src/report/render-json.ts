import type { Evaluation } from '../evaluate.ts';

/** The scores as one JSON object, in shares from 0 to 1, a list entry for each corpus. */
export function renderJson(evaluations: readonly Evaluation[]): string {
  const corpora = evaluations.map(({ path, unpredicted, scores }) => ({ path, unpredicted, ...scores }));
  return JSON.stringify({ schema: 'parley/eval@1', corpora }, null, 2);
}
