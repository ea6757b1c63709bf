import type { Result } from '../contenders/run-contests.ts';
import { markdownTable } from './markdown-table.ts';

/** Who took how long for what, a row a contender, two columns a corpus. */
export function contestTable(results: readonly Result[]): string {
  const corpora = [...new Set(results.map(({ corpus }) => corpus))];
  const rows = results.filter(({ corpus }) => corpus === corpora[0]);
  const cellsOf = (row: Result, corpus: string): readonly string[] => {
    const result = results.find(
      ({ work, name, corpus: other }) => work === row.work && name === row.name && other === corpus,
    )!;
    return [`${result.milliseconds.toFixed(1)} ms`, `${result.ratio.toFixed(2)} ×`];
  };
  return markdownTable([
    ['work', 'by', ...corpora.flatMap((name) => [name, 'of Parley’s time'])],
    ...rows.map((row) => [row.work, row.name, ...corpora.flatMap((corpus) => cellsOf(row, corpus))]),
  ]);
}
